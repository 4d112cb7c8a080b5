//! Every preset over a real socket, for GET and HEAD.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;

use super::held::{Flat, FlatError, Nested, Numeric, Parts, Problem, Vnd, sent, sound};
use crate::doubles::{Faulty, How, REASON, Refused};
use crate::socket::{self, Answer};
use errbook_tests_tools::document::parsed;

const PRESETS: [&str; 6] = [
    "NESTED",
    "PROBLEM",
    "FLAT",
    "VND_ERROR",
    "FLAT_ERROR",
    "NUMERIC_CODE",
];

/// A route for each preset below `kind`.
fn routes<D, T>(router: Router, kind: &str, parts: fn() -> Parts<D, T>) -> Router
where
    D: std::fmt::Display + 'static,
    T: serde::Serialize + 'static,
{
    macro_rules! routes {
        ($($name:ident)*) => {{
            let mut presets = PRESETS.iter();
            router$(.route(
                &format!("/{kind}/{}", presets.next().unwrap()),
                get(async move || $name::new(&parts()).into_response()),
            ))*
        }};
    }
    routes!(Nested Problem Flat Vnd FlatError Numeric)
}

fn hostile() -> Parts<&'static str, &'static str> {
    Parts {
        shown: |_| "</script>\u{2028}\"é\r\n",
        value: |_| "\0\u{1f}\\",
        at: 0,
        wait: Some(u64::MAX),
        header: "a\r\nSet-Cookie: b=c",
    }
}

fn failing() -> Parts<&'static str, Refused> {
    Parts {
        shown: |_| "shown",
        value: |_| Refused,
        at: 0,
        wait: Some(30),
        header: "field",
    }
}

fn panicking() -> Parts<Faulty, u8> {
    Parts {
        shown: |at| Faulty::new(How::Panics, at),
        value: |_| 1,
        at: 2,
        wait: None,
        header: "field",
    }
}

fn router() -> Router {
    let router = routes(Router::new(), "sound", sound);
    let router = routes(router, "hostile", hostile);
    let router = routes(router, "failing", failing);
    routes(router, "panicking", panicking)
}

fn head(answer: &Answer) -> Vec<&str> {
    let lines = answer.head.lines();
    let mut lines: Vec<_> = lines.filter(|line| !line.starts_with("date: ")).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn s12_a_head_has_the_headers_of_the_get_and_no_body_under_every_preset() {
    let address = socket::serve(router());
    for path in ["sound", "hostile", "failing", "panicking"] {
        for preset in PRESETS {
            let answers = ["GET", "HEAD"]
                .map(|method| socket::send(address, method, &format!("/{path}/{preset}")));
            let [get, answer] = &answers;
            assert_eq!(head(get), head(answer), "{path} {preset}");
            assert_eq!(get.header("content-length"), [get.body.len().to_string()]);
            assert!(
                !get.body.is_empty() && answer.body.is_empty(),
                "{path} {preset}"
            );
            parsed(get.body.as_bytes());
            assert!(!get.body.contains(REASON) && !get.head.contains(REASON));
        }
    }
}

#[test]
fn s12_what_arrives_is_what_was_made_under_every_preset() {
    let address = socket::serve(router());
    for (sent, preset) in sent(&sound()).iter().zip(PRESETS) {
        assert_eq!(sent.preset, preset);
        let answer = socket::send(address, "GET", &format!("/sound/{preset}"));
        assert!(
            answer
                .status_line()
                .starts_with(&format!("HTTP/1.1 {} ", sent.status))
        );
        for (name, value) in sent.response.headers() {
            assert_eq!(
                answer.header(name.as_str()),
                [value.to_str().unwrap()],
                "{preset}"
            );
        }
        assert_eq!(answer.body, sent.text());
    }
}

#[test]
fn s13_a_failure_is_answered_with_the_body_without_details_over_a_socket() {
    let address = socket::serve(router());
    for (sent, preset) in sent(&failing()).iter().zip(PRESETS) {
        let answer = socket::send(address, "GET", &format!("/failing/{preset}"));
        let message = sent.detail.is_none() && sent.message.is_some();
        let expected = if message { sent.text() } else { sent.fallback };
        assert_eq!(answer.body, expected, "{preset}");
        assert_eq!(answer.header("content-type"), [sent.content_type]);
        assert_eq!(answer.header("retry-after"), ["30"]);
    }
}

#[test]
fn s7_a_line_break_in_a_field_never_reaches_the_socket() {
    let address = socket::serve(router());
    for preset in PRESETS {
        let answer = socket::send(address, "GET", &format!("/hostile/{preset}"));
        assert!(answer.header("set-cookie").is_empty(), "{}", answer.head);
        assert!(answer.header("x-field").is_empty(), "{}", answer.head);
        assert_eq!(answer.header("x-code"), ["held"]);
        assert_eq!(answer.header("retry-after"), ["18446744073709551615"]);
    }
}

#[test]
fn s24_what_the_client_accepts_changes_nothing() {
    let address = socket::serve(router());
    let plain = socket::send(address, "GET", "/sound/PROBLEM");
    let asked = socket::send(
        address,
        "GET",
        "/sound/PROBLEM HTTP/1.1\r\naccept: text/html\r\nx-rest:",
    );
    assert_eq!(head(&plain), head(&asked));
    assert_eq!(plain.body, asked.body);
    assert_eq!(asked.header("content-type"), ["application/problem+json"]);
}
