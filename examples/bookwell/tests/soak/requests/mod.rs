//! Requests of every kind.

mod hostile;
mod invalid;
mod valid;

use fastrand::Rng;

/// A request as it is sent, and what may come back.
pub(crate) struct Request {
    pub(crate) bytes: Vec<u8>,
    /// An answer to `HEAD` has no body.
    pub(crate) is_head: bool,
    pub(crate) expected: Expected,
}

pub(crate) enum Expected {
    /// An answer with one of these statuses.
    Answer(&'static [u16]),
    /// The same, or the end of the connection: the server answers before it has read everything.
    AnswerOrEnd(&'static [u16]),
    /// What is no HTTP does not reach the service: an answer of the server's own, without a body, or the end.
    Refusal,
    /// The client goes away.
    Nothing,
}

/// Anything.
pub(crate) fn any(rng: &mut Rng, booked: &mut Vec<String>) -> Request {
    match rng.u8(..20) {
        0..8 => valid::any(rng, booked),
        8..15 => invalid::any(rng),
        _ => hostile::any(rng),
    }
}

/// A request with a body of some length.
fn request(method: &str, path: &str, headers: &[&str], body: &[u8], expected: Expected) -> Request {
    let mut head = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n");
    for line in headers {
        head += line;
        head += "\r\n";
    }
    if !body.is_empty() {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    head += "\r\n";
    Request {
        bytes: [head.as_bytes(), body].concat(),
        is_head: method == "HEAD",
        expected,
    }
}

const KEY: &str = "Authorization: Bearer bk_demo";
const ADMIN: &str = "Authorization: Bearer bk_demo_admin";
const JSON: &str = "Content-Type: application/json";

/// With a key that may do it.
fn get(path: &str, statuses: &'static [u16]) -> Request {
    request("GET", path, &[KEY], b"", Expected::Answer(statuses))
}

/// With a key that may do it.
fn post(path: &str, body: &str, statuses: &'static [u16]) -> Request {
    let expected = Expected::Answer(statuses);
    request("POST", path, &[KEY, JSON], body.as_bytes(), expected)
}

/// Takes the API out of service, or back into it.
pub(crate) fn maintenance(enabled: bool) -> Request {
    let body = format!(r#"{{"enabled":{enabled},"retry_after":3}}"#);
    let path = "/v1/admin/maintenance";
    request(
        "PUT",
        path,
        &[ADMIN, JSON],
        body.as_bytes(),
        Expected::Answer(&[204]),
    )
}
