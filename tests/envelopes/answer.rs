//! Whole answers, written in the tests as the documents show them.

use errbook::ApiError;

use crate::client::assert_read_back;

/// Asserts the status, exactly these headers in alphabetical order, and the body.
///
/// The body is written over as many lines as it likes; what is sent has no space between its members.
#[track_caller]
pub(crate) fn assert_answer(
    error: &impl ApiError,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) {
    let response = error.to_response();
    assert!(response.extensions().is_empty(), "nothing failed");
    assert_eq!(response.status(), status);
    let sent = response.headers().iter();
    let mut sent: Vec<_> = sent
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    sent.sort_unstable();
    assert_eq!(sent, headers);
    assert_body(error, body);
}

/// Asserts the body alone, and that the client reads it.
#[track_caller]
pub(crate) fn assert_body(error: &impl ApiError, body: &str) {
    let response = error.to_response();
    let sent = std::str::from_utf8(response.body()).unwrap();
    assert_eq!(sent, on_one_line(body));
    assert_read_back(error);
}

/// Without the space outside of strings.
fn on_one_line(json: &str) -> String {
    let (mut quoted, mut escaped) = (false, false);
    let kept = json.chars().filter(|&character| {
        let keep = quoted || !character.is_whitespace();
        if character == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = character == '\\' && !escaped;
        keep
    });
    kept.collect()
}

#[test]
fn only_the_space_outside_of_strings_is_dropped() {
    let json = "{ \"a b\":\n  \"\\\" c \\\\\", \"d\": [ 1, 2 ] }";
    assert_eq!(on_one_line(json), "{\"a b\":\"\\\" c \\\\\",\"d\":[1,2]}");
}
