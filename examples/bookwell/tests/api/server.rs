//! A server process with a database file of its own.

use std::fs::{self, OpenOptions};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio, id};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::client::{self, Response};

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_bookwell");

pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) port: u16,
    /// What it said when it was ready.
    pub(crate) banner: String,
    dir: PathBuf,
    _stdout: BufReader<ChildStdout>, // kept open: a server must not die of a closed pipe unseen
}

impl Server {
    pub(crate) fn start(args: &[&str]) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "bookwell-{}-{}",
            id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        Self::start_in(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), args)
    }

    /// Another process on the same database.
    pub(crate) fn start_beside(&self) -> Self {
        Self::start_in(self.dir.clone(), &[])
    }

    fn start_in(dir: PathBuf, args: &[&str]) -> Self {
        fs::create_dir_all(&dir).unwrap();
        let mut log = OpenOptions::new();
        let log = log.create(true).append(true).open(dir.join("log")).unwrap();
        let mut child = Command::new(BINARY)
            .args(["--port", "0", "--database"])
            .arg(dir.join("bookwell.db"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut banner = String::new();
        while !banner.contains(" -d '") && stdout.read_line(&mut banner).unwrap() > 0 {}
        let port = banner
            .split_once("http://127.0.0.1:")
            .and_then(|(_, rest)| rest.lines().next()?.parse().ok());
        Self {
            port: port.unwrap_or_else(|| panic!("no address in {banner:?}")),
            child,
            banner,
            dir,
            _stdout: stdout,
        }
    }

    /// Everything logged so far: a request's line is written before its answer.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.dir.join("log")).unwrap()
    }

    /// The server's own database, from outside.
    pub(crate) fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.dir.join("bookwell.db")).unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Response {
        self.send("bk_demo", "GET", path, "")
    }

    pub(crate) fn post(&self, path: &str, body: &str) -> Response {
        self.send("bk_demo", "POST", path, body)
    }

    pub(crate) fn send(&self, key: &str, method: &str, path: &str, body: &str) -> Response {
        let authorization = format!("Bearer {key}");
        let headers = [
            ("Authorization", authorization.as_str()),
            ("Content-Type", "application/json"),
        ];
        client::send(self.port, method, path, &headers, body)
    }

    /// Without a key.
    pub(crate) fn send_bare(&self, method: &str, path: &str) -> Response {
        client::send(self.port, method, path, &[], "")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}
