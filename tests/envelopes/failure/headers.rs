//! Headers that must not be sent, and delays, under every preset.

use super::held::{Parts, Sent, sent, sound};
use errbook_tests_tools::document::parsed;

fn with(wait: Option<u64>, header: &'static str) -> Vec<Sent> {
    sent(&Parts {
        wait,
        header,
        ..sound()
    })
}

#[test]
fn s6_there_are_no_headers_that_nobody_asked_for_under_any_preset() {
    for sent in with(None, "field") {
        let mut names: Vec<_> = sent
            .response
            .headers()
            .keys()
            .map(|name| name.as_str())
            .collect();
        names.sort_unstable();
        assert_eq!(
            names,
            ["content-type", "x-code", "x-field"],
            "{}",
            sent.preset
        );
    }
}

#[test]
fn s7_a_line_break_drops_the_header_and_keeps_the_response_under_every_preset() {
    for hostile in ["a\r\nSet-Cookie: b=c", "a\nb", "a\rb", "\r\n", "\0"] {
        for sent in with(Some(30), hostile) {
            assert_eq!(sent.header("x-field"), None, "{hostile:?}");
            assert_eq!(sent.header("set-cookie"), None, "{hostile:?}");
            assert_eq!(sent.header("x-code"), Some("held"));
            assert_eq!(sent.response.headers().len(), 3, "{}", sent.preset);
            assert_eq!(sent.response.status(), sent.status);
            let body = parsed(sent.response.body());
            if let Some(pointer) = sent.message {
                assert_eq!(body.pointer(pointer).unwrap(), "shown", "the body is whole");
            }
        }
    }
}

#[test]
fn s7_the_log_is_told_of_a_header_that_was_dropped() {
    for sent in with(None, "a\r\nb") {
        let info = sent.response.extensions().get::<errbook::ErrorInfo>();
        let failure = info.and_then(|info| info.failure()).unwrap_or_default();
        assert!(failure.contains("x-field"), "{}: {failure:?}", sent.preset);
    }
}

#[test]
fn s8_only_visible_ascii_is_a_header() {
    for hostile in ["", " ", "\t", "a\tb", "é", "\u{7f}", "a\u{a0}b", "\u{202e}"] {
        for sent in with(None, hostile) {
            assert_eq!(sent.header("x-field"), None, "{hostile:?}");
        }
    }
    for sent in with(None, "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ a") {
        assert!(sent.header("x-field").is_some(), "{}", sent.preset);
    }
}

#[test]
fn s8_a_header_of_facts_is_visible_ascii_too_and_the_log_is_told_where_it_is_dropped() {
    use errbook::{ApiError, ErrorInfo};

    #[derive(ApiError)]
    #[api_error(
        code = "busy",
        status = 503,
        description = "Línea ocupada",
        help = "Más tarde.",
        message = "No {id}"
    )]
    #[api_error(headers("X-Description" = "{description}", "X-Help" = "{help}"))]
    #[api_error(headers("X-Message" = "{message}", "X-Code" = "{code}"))]
    struct Busy {
        id: &'static str,
    }
    for (id, message) in [("7", Some("No 7")), ("a\nb", None), ("é", None)] {
        let response = Busy { id }.to_response();
        let header = |name| response.headers().get(name).map(|it| it.to_str().unwrap());
        assert_eq!(header("x-description"), None);
        assert_eq!(header("x-help"), None);
        assert_eq!(header("x-message"), message);
        assert_eq!(header("x-code"), Some("busy"));
        let info = response.extensions().get::<ErrorInfo>();
        let failure = info.and_then(ErrorInfo::failure);
        let told = "header `x-description` dropped: its value is empty or not visible ASCII";
        assert_eq!(failure, Some(told));
    }
}

#[test]
fn s22_the_delay_is_sent_as_whole_seconds_under_every_preset() {
    for delay in [0, 1, 86_401, i64::MAX as u64, u64::MAX] {
        for sent in with(Some(delay), "field") {
            assert_eq!(sent.header("retry-after"), Some(&*delay.to_string()));
        }
    }
    for sent in with(None, "field") {
        assert_eq!(sent.header("retry-after"), None, "{}", sent.preset);
    }
}

#[test]
fn s22_body_and_header_give_the_same_delay() {
    use errbook::ApiError;
    use std::time::Duration;

    errbook::envelope! {
        const DELAY: "application/json" = {
            "detail": details.delay, "seconds": retry_after, "text": "{retry_after}", "ms": retry_after_ms
        };
    }
    #[derive(ApiError)]
    #[api_error(code = "busy", status = 503, envelope = DELAY, details)]
    struct Busy {
        #[api_error(retry_after)]
        delay: Duration,
    }
    let delays = [
        Duration::ZERO,
        Duration::from_nanos(1),
        Duration::new(4, 1),
        Duration::MAX,
    ];
    let expected = [(0, 0), (1, 1), (5, 4_001), (u64::MAX, u64::MAX)];
    for (delay, (seconds, milliseconds)) in delays.into_iter().zip(expected) {
        let response = Busy { delay }.to_response();
        let body = parsed(response.body());
        assert_eq!(response.headers()["retry-after"], seconds.to_string());
        assert_eq!(body["detail"], seconds, "{delay:?}");
        assert_eq!(body["seconds"], seconds, "{delay:?}");
        assert_eq!(body["text"], seconds.to_string());
        assert_eq!(body["ms"], milliseconds);
    }
}
