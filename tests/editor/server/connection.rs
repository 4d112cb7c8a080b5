//! JSON-RPC with a child process.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// How long rust-analyzer may say nothing: it takes minutes for the first answer if it is built without optimization.
const PATIENCE: Duration = Duration::from_secs(30 * 60);

/// An error's code in the Language Server Protocol.
const SERVER_CANCELLED: i32 = -32802;

pub(super) struct Connection {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    requests: u64,
}

impl Connection {
    pub(super) fn open(program: &str, folder: &Path) -> Self {
        let mut process = Command::new(program)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("rust-analyzer starts");
        let input = process.stdin.take().expect("a pipe");
        let mut output = BufReader::new(process.stdout.take().expect("a pipe"));
        let (sender, messages) = channel();
        thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Connection {
            process,
            input,
            messages,
            requests: 0,
        }
    }

    /// The result of a request, which is sent again if files that changed meanwhile have cancelled it.
    pub(super) fn request(&mut self, method: &str, parameters: &Value) -> Value {
        loop {
            self.requests += 1;
            let id = self.requests;
            self.send(
                &json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }),
            );
            let answer = self.wait(|message| message["id"] == id && message["method"].is_null());
            match answer.get("error") {
                None => return answer["result"].clone(),
                Some(error) if error["code"] == SERVER_CANCELLED => {}
                Some(error) => panic!("{method} {parameters}: {error}"),
            }
        }
    }

    pub(super) fn notify(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// The next message of a kind. What rust-analyzer asks for meanwhile it does not get.
    pub(super) fn wait(&mut self, expected: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.messages.recv_timeout(PATIENCE);
            let message = message.expect("rust-analyzer answers");
            if !message["id"].is_null() && !message["method"].is_null() {
                self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }));
            }
            if expected(&message) {
                return message;
            }
        }
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let sent = write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len());
        let sent = sent.and_then(|()| self.input.flush());
        sent.expect("rust-analyzer reads");
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let _ = self.process.kill(); // it may have ended
        let _ = self.process.wait();
    }
}

/// The next message, `None` at the end.
fn read(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).ok().filter(|read| *read > 0)?;
        match line.trim().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().ok(),
            Some(_) => {}
            None => break,
        }
    }
    let mut text = vec![0; length?];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}
