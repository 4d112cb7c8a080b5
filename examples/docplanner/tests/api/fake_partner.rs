//! A partner whose system answers whatever the test says.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;

fn listen() -> (TcpListener, u16) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

/// Gives these bytes to each request. The requests come out of the channel.
pub(crate) fn that_answers(answer: String) -> (u16, Receiver<String>) {
    let (listener, port) = listen();
    let (sender, requests) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let request = read(&stream);
            // The platform may hang up before the end, and the test may not want to know.
            let _ = stream.write_all(answer.as_bytes());
            let _ = sender.send(request);
        }
    });
    (port, requests)
}

/// Takes requests and never answers.
pub(crate) fn that_is_silent() -> u16 {
    let (listener, port) = listen();
    thread::spawn(move || {
        let kept: Vec<_> = listener.incoming().collect();
        drop(kept);
    });
    port
}

/// Is not there. A port that was free a moment ago could be another test's by now; nobody listens on port 1.
pub(crate) fn that_is_down() -> u16 {
    1
}

pub(crate) fn http(status: &str, content_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

/// One request: its head in lower case, and its body.
fn read(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    while !request.ends_with("\r\n\r\n") && reader.read_line(&mut request).unwrap() > 0 {}
    request.make_ascii_lowercase();
    let length = request
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    request + &String::from_utf8(body).unwrap()
}
