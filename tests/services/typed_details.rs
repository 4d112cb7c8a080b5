//! A computed detail with a type: its JSON is known. What a response shows several times is evaluated once.

use std::cell::Cell;
use std::fmt;

use errbook::{ApiError, JsonType, export};
use serde_json::{Value, json};

thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
}

fn called() -> u32 {
    CALLS.set(CALLS.get() + 1);
    CALLS.get()
}

/// The number of calls that `response` takes.
fn calls<T>(response: impl FnOnce() -> T) -> (u32, T) {
    CALLS.set(0);
    let response = response();
    (CALLS.get(), response)
}

fn body(error: &impl ApiError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

fn took() -> u64 {
    called().into()
}

fn region() -> Option<String> {
    (called() > 1).then(|| "eu".to_owned())
}

fn ratio() -> f64 {
    f64::from(called()) / 0.0 - f64::INFINITY
}

fn untyped() -> u8 {
    7
}

/// Timed out
#[derive(Debug, ApiError)]
#[api_error(code = "slow", status = 504, computed(took: u64 = took, region: Option<String> = region, tags: Vec<&'static str> = tags, raw = untyped))]
struct Slow;

fn tags() -> Vec<&'static str> {
    vec!["a"]
}

#[test]
fn the_type_tells_the_json() {
    let details = Slow.definition().details().iter();
    let facts: Vec<_> = details
        .map(|it| (it.name(), it.type_name(), it.json_type(), it.is_optional()))
        .collect();
    const STRING: JsonType = JsonType::String;
    assert_eq!(
        facts,
        [
            ("took", "u64", JsonType::Integer, false),
            ("region", "String", STRING, true),
            ("tags", "Vec<&'static str>", JsonType::List(&STRING), false),
            ("raw", "untyped", JsonType::Unknown, true),
        ]
    );
    assert!(
        Slow.definition()
            .details()
            .iter()
            .all(|it| it.is_computed())
    );
    let typescript = export::typescript(&Slow::CATALOG.document());
    for member in [
        "readonly took: number;",
        "readonly region?: string;",
        "readonly tags: string[];",
        "readonly raw: number;",
    ] {
        assert!(typescript.contains(member), "{member}\n{typescript}");
    }
    let document = serde_json::to_value(Slow::CATALOG.document()).unwrap();
    let took = &document["codes"][0]["details"][0];
    let expected = json!({ "type": "integer", "format": "uint64", "minimum": 0 });
    assert_eq!(took["schema"], expected);
}

#[test]
fn each_function_is_called_once_for_each_response() {
    let (count, text) = calls(|| body(&Slow));
    assert_eq!(count, 2);
    assert!(text.contains(r#""details":{"took":1,"region":"eu","tags":["a"],"raw":7}"#));
}

errbook::envelope! {
    /// Shows a detail in three places.
    const THRICE: "application/json" = { "a": details.took, "b": "{details.took} ms", "c"?: details.took, "all": details };
    /// Shows all details twice.
    const TWICE: "application/json" = { "top": { ..details }, "details"?: details };
    /// Needs a value.
    const RATIO: "application/json" = { "ratio": details.ratio, "list": [details.ratio], "or": details.ratio or code };
    /// Shows the message twice.
    const SAID_TWICE: "application/json" = { "title": message, "detail": "Sorry: {message}" };
}

#[derive(Debug, ApiError)]
#[api_error(code = "thrice", status = 504, envelope = THRICE, computed(took: u64 = took))]
struct Thrice;

#[derive(Debug, ApiError)]
#[api_error(code = "twice", status = 504, envelope = TWICE, computed(took = took))]
struct Twice;

#[test]
fn a_detail_in_several_places_is_computed_once() {
    assert_eq!(
        calls(|| body(&Thrice)),
        (1, r#"{"a":1,"b":"1 ms","c":1,"all":{}}"#.to_owned())
    );
    assert_eq!(
        calls(|| body(&Twice)),
        (1, r#"{"top":{"took":1},"details":{"took":1}}"#.to_owned())
    );
}

/// Counts how often it is shown.
#[derive(Debug)]
struct Shown;

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "shown {}", called())
    }
}

#[derive(Debug, ApiError)]
#[api_error(code = "header", status = 400, message = "{shown}", headers("X-Message" = "{message}"))]
struct InHeader {
    shown: Shown,
}

#[derive(Debug, ApiError)]
#[api_error(code = "said", status = 400, envelope = SAID_TWICE, message(display))]
#[api_error(headers("X-Message" = "{message}", "X-Again" = "{message}!"))]
struct Said(Shown);

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[test]
fn a_message_in_header_and_body_is_evaluated_once() {
    let (count, response) = calls(|| InHeader { shown: Shown }.to_response());
    assert_eq!(count, 1);
    assert_eq!(response.headers()["x-message"], "shown 1");
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"header","message":"shown 1"}}"#
    );

    let (count, response) = calls(|| Said(Shown).to_response());
    assert_eq!(count, 1);
    assert_eq!(response.headers()["x-again"], "shown 1!");
    assert_eq!(
        response.body(),
        r#"{"title":"shown 1","detail":"Sorry: shown 1"}"#
    );
}

/// Fails once it is shown.
#[derive(Debug)]
struct Fails;

impl fmt::Display for Fails {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        called();
        Err(fmt::Error)
    }
}

/// The description
#[derive(Debug, ApiError)]
#[api_error(code = "fails", status = 400, message = "{fails}", headers("X-Message" = "{message}"))]
struct FailsInHeader {
    fails: Fails,
}

#[test]
fn a_message_that_fails_fails_once_and_the_description_stands_in_everywhere() {
    let (count, response) = calls(|| FailsInHeader { fails: Fails }.to_response());
    assert_eq!(count, 1);
    assert_eq!(response.headers()["x-message"], "The description");
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"fails","message":"The description"}}"#
    );
    let info = response.extensions().get::<errbook::ErrorInfo>().unwrap();
    assert!(info.failure().unwrap().contains("Display"));
}

/// Needs a ratio
#[derive(Debug, ApiError)]
#[api_error(code = "ratio", status = 400, envelope = RATIO, computed(ratio: f64 = ratio))]
struct Ratio;

#[test]
fn a_required_member_that_can_be_null_is_nullable_everywhere() {
    let (count, text) = calls(|| body(&Ratio));
    assert_eq!(count, 1);
    assert_eq!(text, r#"{"ratio":null,"list":[null],"or":"ratio"}"#);

    let document = Ratio::CATALOG.document();
    let typescript = export::typescript(&document);
    // A detail that is `null` is absent.
    assert!(
        typescript.contains("readonly ratio?: number;"),
        "{typescript}"
    );

    let page = export::html::page(&document);
    assert!(page.contains("number or null"), "{page}");

    let openapi = export::openapi(&document);
    let nullable =
        json!({ "anyOf": [{ "type": "number", "format": "double" }, { "type": "null" }] });
    let schema = find(&openapi, "ratio").unwrap();
    assert_eq!(*schema, nullable);
}

/// The schema of the property of this name.
fn find<'a>(json: &'a Value, name: &str) -> Option<&'a Value> {
    match json {
        Value::Object(members) => members
            .get("properties")
            .and_then(|properties| properties.get(name))
            .or_else(|| members.values().find_map(|inner| find(inner, name))),
        Value::Array(items) => items.iter().find_map(|inner| find(inner, name)),
        _ => None,
    }
}
