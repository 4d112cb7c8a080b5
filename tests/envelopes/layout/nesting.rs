//! Layouts and values that go deep.

use errbook::ApiError;
use serde::{Serialize, Serializer};

use crate::answer::assert_body;

errbook::envelope! {
    const DEEP: "application/json" = [[[{ "a": [{ "b": { "c": [[{ "d": { "e": { "f": [code, [message, { "g": { ..details } }]] } } }]] } }] }]]];
    /// Each level holds the one below only, and goes with it
    const CHAIN: "application/json" = {
        "a"?: { "b"?: { "c"?: [{ "d"?: { "e"?: { "f"?: [[details.x?]?], "g"?: details.y } } }?] } }, "z": 1
    };
}

#[derive(ApiError)]
#[api_error(code = "deep", status = 400, details, envelope = DEEP)]
struct Deep {
    one: Option<u8>,
}

#[derive(ApiError)]
#[api_error(code = "chain", status = 400, details, envelope = CHAIN)]
struct Chain {
    x: Option<u8>,
    y: Option<u8>,
}

#[test]
fn a_layout_may_go_deep() {
    assert_body(
        &Deep { one: Some(1) },
        r#"[[[{"a":[{"b":{"c":[[{"d":{"e":{"f":["deep",["Bad Request",{"g":{"one":1}}]]}}}]]}}]}]]]"#,
    );
    assert_body(
        &Deep { one: None },
        r#"[[[{"a":[{"b":{"c":[[{"d":{"e":{"f":["deep",["Bad Request",{"g":{}}]]}}}]]}}]}]]]"#,
    );
}

#[test]
fn the_lowest_fact_carries_every_level_above() {
    let body = |x, y, expected| assert_body(&Chain { x, y }, expected);
    body(None, None, r#"{"z":1}"#);
    body(
        Some(1),
        None,
        r#"{"a":{"b":{"c":[{"d":{"e":{"f":[[1]]}}}]}},"z":1}"#,
    );
    body(
        None,
        Some(2),
        r#"{"a":{"b":{"c":[{"d":{"e":{"g":2}}}]}},"z":1}"#,
    );
    body(
        Some(1),
        Some(2),
        r#"{"a":{"b":{"c":[{"d":{"e":{"f":[[1]],"g":2}}}]}},"z":1}"#,
    );
}

/// Lists in lists.
struct Nested(usize);

impl Serialize for Nested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            0 => serializer.serialize_u8(1),
            depth => [Nested(depth - 1)].serialize(serializer),
        }
    }
}

#[test]
fn s17_a_detail_may_be_nested_a_thousand_times() {
    #[derive(ApiError)]
    #[api_error(code = "nested", status = 400, details)]
    struct Holds {
        value: Nested,
    }
    let (open, close) = ("[".repeat(1000), "]".repeat(1000));
    let details = format!(r#"{{"value":{open}1{close}}}"#);
    assert_body(
        &Holds {
            value: Nested(1000),
        },
        &format!(r#"{{"error":{{"code":"nested","message":"Bad Request","details":{details}}}}}"#),
    );
}
