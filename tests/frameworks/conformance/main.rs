//! One API on every framework: the same requests over TCP, and the same answers byte for byte.
//!
//! A framework is a file in `servers`. What it cannot answer alike is in `differences.rs`, and is tested, too.

mod api;
mod differences;
mod extensions;
mod extractors;
mod forms;
mod grpc;
mod logged;
mod requests;
mod servers;
mod traits;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use servers::{ActixWeb, Axum, Framework, Hyper, Poem, Rocket, Salvo, Warp};

/// The lines of the head in lower case and in order, without those that no error decides, and the body.
#[derive(Debug, PartialEq)]
struct Seen {
    status: String,
    headers: Vec<String>,
    body: String,
}

impl Seen {
    fn of(answer: &str) -> Self {
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
        let mut lines = head.lines().map(str::to_owned);
        let status = lines.next().unwrap_or_default();
        let name_in_lower_case = |line: String| match line.split_once(':') {
            Some((name, value)) => format!("{}:{value}", name.to_ascii_lowercase()),
            None => line,
        };
        let of_the_server = ["date:", "server:", "connection:"];
        let mut headers: Vec<_> = lines
            .map(name_in_lower_case)
            .filter(|line| !of_the_server.iter().any(|name| line.starts_with(name)))
            .collect();
        headers.sort();
        Seen {
            status,
            headers,
            body: body.to_owned(),
        }
    }

    fn without(mut self, header: &str) -> Self {
        let name = format!("{header}:");
        self.headers.retain(|line| !line.starts_with(&name));
        self
    }
}

fn exchange(address: SocketAddr, request: &str) -> Seen {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(std::time::Duration::from_secs(30)))
        .unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    // A connection that is closed without an answer is seen as an empty one.
    let _ = stream.read_to_end(&mut bytes);
    Seen::of(&String::from_utf8(bytes).unwrap())
}

/// Every request is answered as by axum, or as the table of differences says.
fn assert_conforms<F: Framework>() {
    let (reference, address) = (Axum::serve(), F::serve());
    let mut differ = Vec::new();
    for request in requests::all() {
        let expected = exchange(reference, &request.text);
        assert!(!expected.status.is_empty(), "{}", request.name);
        let expected = match differences::find(F::NAME, request.name) {
            Some(difference) => difference.apply(expected),
            None => expected,
        };
        let seen = exchange(address, &request.text);
        if seen != expected {
            differ.push(format!("{}: {seen:#?} is not {expected:#?}", request.name));
        }
    }
    assert!(differ.is_empty(), "{}: {}", F::NAME, differ.join("\n"));
    assert_connection_survives::<F>(address);
    assert_parallel::<F>(address);
}

/// After an error the connection serves further requests.
fn assert_connection_survives<F: Framework>(address: SocketAddr) {
    let get = |path: &str, more: &str| format!("GET {path} HTTP/1.1\r\nhost: test\r\n{more}\r\n");
    let last = get("/ok", "connection: close\r\n");
    let seen = exchange(
        address,
        &(get("/missing", "") + &get("/fail/flat", "") + &last),
    );
    let answers = format!("{}\r\n\r\n{}", seen.status, seen.body);
    assert!(
        answers.starts_with("HTTP/1.1 404"),
        "{}: {answers}",
        F::NAME
    );
    assert!(answers.ends_with("\r\n\r\nok"), "{}: {answers}", F::NAME);
    assert_eq!(answers.matches("HTTP/1.1 ").count(), 3, "{}", F::NAME);
}

fn assert_parallel<F: Framework>(address: SocketAddr) {
    let request = &requests::get("/fail/nested");
    let expected = &exchange(address, request);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(move || assert_eq!(exchange(address, request), *expected, "{}", F::NAME));
        }
    });
}

/// What the comparison rests on: axum's own answers are those of the API.
#[test]
fn the_reference_answers_with_the_api() {
    let address = Axum::serve();
    for request in requests::all() {
        let seen = exchange(address, &request.text);
        let line = format!("HTTP/1.1 {} ", request.status);
        assert!(seen.status.starts_with(&line), "{}: {seen:?}", request.name);
        let has_body = !request.text.starts_with("HEAD");
        let code = request.code.filter(|_| has_body);
        let code = code.map(|code| format!(r#""{code}""#)).unwrap_or_default();
        assert!(seen.body.contains(&code), "{}: {seen:?}", request.name);
    }
}

#[test]
fn actix_web() {
    assert_conforms::<ActixWeb>();
}

#[test]
fn hyper() {
    assert_conforms::<Hyper>();
}

#[test]
fn poem() {
    assert_conforms::<Poem>();
}

#[test]
fn rocket() {
    assert_conforms::<Rocket>();
}

#[test]
fn salvo() {
    assert_conforms::<Salvo>();
}

#[test]
fn warp() {
    assert_conforms::<Warp>();
}
