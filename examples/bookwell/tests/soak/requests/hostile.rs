//! What no client of good faith sends.

use fastrand::Rng;

use super::{Expected, JSON, KEY, Request, get, maintenance, post, request};

pub(super) fn any(rng: &mut Rng) -> Request {
    match rng.u8(..12) {
        0 => huge(rng),
        1 => nested(rng),
        2 => long_headers(rng),
        3 => odd_headers(rng),
        4 | 5 => no_http(rng),
        6 | 7 => aborted(rng),
        8 => chunked(rng),
        9 => request("HEAD", "/none", &[KEY], b"", Expected::Answer(&[404])),
        10 => get(
            &format!("/v1/services/{}", "a".repeat(rng.usize(..8000))),
            &[404],
        ),
        _ => match rng.u8(..) {
            0 => maintenance(true),
            1..16 => maintenance(false),
            16..26 => post("/v1/chaos/panic", "", &[500]),
            _ => request("GET", "*", &[KEY], b"", Expected::AnswerOrEnd(&[400, 404])),
        },
    }
}

/// Over the limit of 64 KiB, up to 1 MiB.
fn huge(rng: &mut Rng) -> Request {
    let body = vec![b' '; rng.usize(70_000..1_000_000)];
    let expected = Expected::AnswerOrEnd(&[413]);
    request("POST", "/v1/customers", &[KEY, JSON], &body, expected)
}

fn nested(rng: &mut Rng) -> Request {
    let body = ["[", "{\"a\":", "{\"name\":["][rng.usize(..3)].repeat(rng.usize(100..6_000));
    post("/v1/appointments", &body, &[400])
}

/// Many, or of many bytes.
fn long_headers(rng: &mut Rng) -> Request {
    let count = rng.usize(..90);
    let lines: Vec<_> = (0..count)
        .map(|at| format!("X-{at}: {}", "v".repeat(rng.usize(..500))))
        .collect();
    let mut headers: Vec<_> = lines.iter().map(|line| &line[..]).collect();
    headers.push(KEY);
    request(
        "GET",
        "/v1/services/none",
        &headers,
        b"",
        Expected::Answer(&[404]),
    )
}

fn odd_headers(rng: &mut Rng) -> Request {
    let lines = [
        "Content-Type: \u{e9}",
        "Accept: */*;q=x, ,,",
        "X-Request-Id: ../../etc",
        "Expect: 100-continues",
        "Range: bytes=0-",
        "If-None-Match: *",
        "Cookie: a=b; c",
        "Accept-Encoding: gzip, br;q=2",
        "Origin: null",
        "Connection: keep-alive, x",
        "Authorization: Basic YTpi",
    ];
    let headers = [KEY, lines[rng.usize(..lines.len())]];
    request(
        "GET",
        "/v1/appointments/none",
        &headers,
        b"",
        Expected::Answer(&[401, 404]),
    )
}

fn no_http(rng: &mut Rng) -> Request {
    let messages: [&[u8]; 9] = [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nBad Name: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nA: \x00\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"\r\n\r\n\xff\xff\xff\xff\r\n\r\n",
    ];
    let bytes = match rng.usize(..=messages.len()) {
        at if at < messages.len() => messages[at].to_vec(),
        _ => format!("GET / HTTP/1.1\r\n{}\r\n", "A: b\r\n".repeat(200)).into_bytes(),
    };
    Request {
        bytes,
        is_head: false,
        expected: Expected::Refusal,
    }
}

/// A part of a request.
fn aborted(rng: &mut Rng) -> Request {
    let body = br#"{"name":"Ada","email":"ada@example.com"}"#;
    let mut request = request(
        "POST",
        "/v1/customers",
        &[KEY, JSON],
        body,
        Expected::Nothing,
    );
    request.bytes.truncate(rng.usize(1..request.bytes.len()));
    request
}

/// In chunks, of which some are none.
fn chunked(rng: &mut Rng) -> Request {
    let head = format!(
        "POST /v1/customers HTTP/1.1\r\nHost: a\r\n{KEY}\r\n{JSON}\r\nTransfer-Encoding: chunked\r\n\r\n"
    );
    let (body, statuses): (_, &'static [u16]) = [
        ("2\r\n{}\r\n0\r\n\r\n", &[400][..]),
        ("1\r\n{\r\n1\r\n}\r\n0\r\nTrailer: a\r\n\r\n", &[400]),
        ("zz\r\n{}\r\n0\r\n\r\n", &[400]),
        ("2\r\n{}0\r\n\r\n", &[400]),
        ("fffffffffffffffff\r\n{}\r\n0\r\n\r\n", &[400]),
    ][rng.usize(..5)];
    let expected = Expected::AnswerOrEnd(statuses);
    Request {
        bytes: (head + body).into_bytes(),
        is_head: false,
        expected,
    }
}
