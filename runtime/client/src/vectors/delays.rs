use serde::Deserialize;

use super::{Delay, headers, time, vectors};
use crate::delay::Asked;

#[derive(Deserialize)]
struct Vector {
    name: String,
    headers: Vec<(String, String)>,
    now: Option<String>,
    asked_ms: Option<Delay>,
    should_retry: Option<bool>,
}

#[test]
fn headers_ask_for_delays() {
    for vector in vectors::<Vector>(include_str!("../../tests/vectors/delays.json")) {
        let name = &vector.name;
        let headers = headers(&vector.headers);
        let asked = Asked::of(&headers, vector.now.as_deref().map(time));
        match (asked.delay, vector.asked_ms) {
            (Some(asked), Some(expected)) => assert!(expected.is(asked), "{name}: {asked:?}"),
            (asked, expected) => {
                assert_eq!(asked.is_some(), expected.is_some(), "{name}: {asked:?}")
            }
        }
        assert_eq!(asked.repeat, vector.should_retry, "{name}");
    }
}
