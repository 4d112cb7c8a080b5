//! A server process, and requests as the EHR system `nexus` makes them.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::client::{self, Response};

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_insight-health");

pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) port: u16,
    /// What it said when it was ready.
    pub(crate) banner: String,
    _stdout: BufReader<ChildStdout>, // kept open: a server must not die of a closed pipe unseen
}

impl Server {
    pub(crate) fn start(args: &[&str]) -> Self {
        let mut child = Command::new(BINARY)
            .args(["--port", "0"])
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut banner = String::new();
        while !banner.contains("/webhooks/medicat") && stdout.read_line(&mut banner).unwrap() > 0 {}
        let port = banner
            .split_once("http://127.0.0.1:")
            .and_then(|(_, rest)| rest.lines().next()?.parse().ok());
        Self {
            port: port.unwrap_or_else(|| panic!("no address in {banner:?}")),
            child,
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

    pub(crate) fn send(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Response {
        client::send(self.port, "POST", path, headers, body)
    }

    /// A body under its right signature.
    pub(crate) fn send_signed(&self, path: &str, body: &str) -> Response {
        let signature = sign(body.as_bytes());
        let headers = [
            ("X-API-Key", "ih_demo_nexus"),
            ("X-Webhook-Signature", signature.as_str()),
        ];
        self.send(path, &headers, body)
    }

    pub(crate) fn send_batch(&self, appointments: &[Value]) -> Response {
        let body = json!({ "appointments": appointments }).to_string();
        self.send_signed("/webhooks/nexus", &body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An error means that it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn sign(body: &[u8]) -> String {
    let mac = Hmac::<Sha256>::new_from_slice(b"nexus-signing-key").unwrap();
    hex::encode(mac.chain_update(body).finalize().into_bytes())
}

/// An appointment with every required field.
pub(crate) fn appointment() -> Value {
    json!({
        "appointment": {
            "id": "a1", "status": "booked", "start_time": "09:00", "start_date": "01/15/2030",
            "type": "visit", "created_time": "08:00"
        },
        "patient": {
            "id": "p1", "first_name": "Ada", "last_name": "Novak", "birth_date": "12/10/1985",
            "gender": "f"
        },
        "practitioner": { "id": "d1", "first_name": "Eve", "last_name": "Lind" }
    })
}

/// An appointment without these fields, each given by its path: `patient`, `patient.id`.
pub(crate) fn appointment_without(paths: &[&str]) -> Value {
    let mut appointment = appointment();
    for path in paths {
        let members = match path.split_once('.') {
            Some((object, _)) => &mut appointment[object],
            None => &mut appointment,
        };
        let name = path.rsplit('.').next().unwrap();
        members.as_object_mut().unwrap().remove(name).unwrap();
    }
    appointment
}
