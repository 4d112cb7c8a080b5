//! A platform process, with its own partner or another.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::client::{self, Response};

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_docplanner");

pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) port: u16,
    pub(crate) partner_port: u16,
    /// What it said when it was ready.
    pub(crate) banner: String,
    _stdout: BufReader<ChildStdout>, // kept open: a server must not die of a closed pipe unseen
}

impl Server {
    pub(crate) fn start(args: &[&str]) -> Self {
        Self::run(
            Command::new(BINARY)
                .args(["--partner-port", "0"])
                .args(args),
        )
    }

    /// With a partner that the test plays itself.
    pub(crate) fn start_with(partner_port: u16) -> Self {
        let partner = format!("127.0.0.1:{partner_port}");
        let args = ["--partner-timeout", "300", "--partner", &partner];
        Self::run(Command::new(BINARY).args(args))
    }

    fn run(command: &mut Command) -> Self {
        let mut child = command
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut banner = String::new();
        while !banner.contains("tue-0900") && stdout.read_line(&mut banner).unwrap() > 0 {}
        let ports: Vec<u16> = banner
            .lines()
            .filter_map(|line| {
                line.split_once(" listens on http://127.0.0.1:")?
                    .1
                    .parse()
                    .ok()
            })
            .collect();
        let [port, partner_port] = ports[..] else {
            panic!("no addresses in {banner:?}");
        };
        Self {
            child,
            port,
            partner_port,
            banner,
            _stdout: stdout,
        }
    }

    /// Ends the server; gives what it logged.
    pub(crate) fn log(mut self) -> String {
        self.child.kill().unwrap();
        let mut log = String::new();
        let mut stderr = self.child.stderr.take().unwrap();
        stderr.read_to_string(&mut log).unwrap();
        log
    }

    pub(crate) fn get(&self, path: &str) -> Response {
        self.send("dp_demo", "GET", path, "")
    }

    pub(crate) fn post(&self, path: &str, body: &str) -> Response {
        self.send("dp_demo", "POST", path, body)
    }

    pub(crate) fn send(&self, token: &str, method: &str, path: &str, body: &str) -> Response {
        let authorization = format!("Bearer {token}");
        let headers = [
            ("Authorization", authorization.as_str()),
            ("Content-Type", "application/json"),
        ];
        client::send(self.port, method, path, &headers, body)
    }

    /// A patient's browser: it has no token.
    pub(crate) fn visit(&self, doctor: &str, slot: &str, phone: &str) -> Response {
        let headers = [("Content-Type", "application/json")];
        let body = visit(doctor, slot, phone);
        client::send(self.port, "POST", "/visits", &headers, &body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn visit(doctor: &str, slot: &str, phone: &str) -> String {
    let patient = format!(r#"{{"name":"Ada Novak","phone":"{phone}"}}"#);
    format!(r#"{{"doctor":"{doctor}","slot":"{slot}","patient":{patient}}}"#)
}

/// A booking at the partner's desk.
pub(crate) const DESK: &str = r#"{"patient":{"name":"Ada Novak","phone":"600100200"}}"#;
