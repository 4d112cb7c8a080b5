//! The user's code may make responses of its own while one is being made.

use std::fmt;

use errbook::ApiError;
use serde::{Serialize, Serializer};
use serde_json::json;

use super::{assert_falls_back, sent};
use crate::body;
use crate::doubles::{REASON, Refused};

/// Nested
#[derive(ApiError)]
#[api_error(
    code = "nested",
    status = 409,
    retry = "never",
    details,
    message = "{value}"
)]
struct Nested {
    before: &'static str,
    value: Level,
    after: &'static str,
}

fn nested(level: u8) -> Nested {
    Nested {
        before: "b",
        value: Level(level),
        after: "a",
    }
}

/// Serialized and displayed as the body of an error one level down.
struct Level(u8);

impl Level {
    fn text(&self) -> String {
        match self.0 {
            0 => "end".to_owned(),
            level => body(&nested(level - 1)),
        }
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

fn computed() -> String {
    body(&nested(1))
}

#[test]
fn a_serialize_and_a_display_may_make_responses() {
    for level in 0..5 {
        let text = Level(level).text();
        let expected = json!({ "error": {
            "code": "nested", "message": text, "details": { "before": "b", "value": text, "after": "a" }
        } });
        assert_eq!(sent(&nested(level)), expected);
    }
}

#[test]
fn a_computed_detail_may_make_responses() {
    #[derive(ApiError)]
    #[api_error(code = "computed", status = 400, computed(computed = computed))]
    struct Computed;
    assert_eq!(sent(&Computed)["error"]["details"]["computed"], computed());
}

#[test]
fn an_inner_failure_is_the_inner_responses_own() {
    struct Inner;
    impl Serialize for Inner {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            assert_falls_back(&failing(), REASON);
            serializer.serialize_u8(1)
        }
    }
    assert_eq!(
        sent(&Holding { value: Inner })["error"]["details"]["value"],
        1
    );
}

#[test]
fn an_outer_failure_after_an_inner_response_is_the_outers_own() {
    struct Outer;
    impl Serialize for Outer {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            sent(&Holding { value: 1 });
            Refused.serialize(serializer)
        }
    }
    assert_falls_back(&Holding { value: Outer }, REASON);
}

/// Holding
#[derive(ApiError)]
#[api_error(code = "holding", status = 400, details)]
struct Holding<T> {
    value: T,
}

fn failing() -> Holding<Refused> {
    Holding { value: Refused }
}
