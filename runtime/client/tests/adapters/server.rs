//! A server that answers with what a test has prepared.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// Each request is answered with the next of the answers, the last of which stays; then the connection is closed.
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) async fn start(answers: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let received = Arc::clone(&requests);
        let answers: Vec<_> = answers.iter().map(|answer| answer.to_string()).collect();
        tokio::spawn(async move {
            for position in 0.. {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(stream.read_u8().await.unwrap());
                }
                received
                    .lock()
                    .unwrap()
                    .push(String::from_utf8(head).unwrap());
                let answer = answers.get(position).or(answers.last());
                // The client may have gone.
                let _ = stream.write_all(answer.unwrap().as_bytes()).await;
            }
        });
        Server { address, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/bookings", self.address)
    }

    /// The heads of the requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// A JSON answer with these header lines.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
    )
}

/// An error of the contract in its nested envelope.
pub(crate) fn error(status: u16, headers: &str, code: &str) -> String {
    let body = format!(r#"{{"error":{{"code":"{code}","message":"m"}}}}"#);
    answer(status, headers, &body)
}

/// The error of the contract that a renewed token helps against.
pub(crate) fn expired() -> String {
    let body = r#"{"error":"The token has expired.","success":false}"#;
    answer(401, "www-authenticate: Bearer\r\n", body)
}
