//! Which type a detail takes its schema from, as the compiler finds it.

use std::collections::HashMap;
use std::net::IpAddr;

use errbook::contract::{Generator, Schema};
use errbook::{ApiError, Retry};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{document, schema, schemas};

/// A type without a schema.
#[derive(Serialize)]
struct Opaque;

type Alias = HashMap<String, Vec<Option<u8>>>;
type Maybe<T> = Option<T>;

mod shadowed {
    /// Not the String of std.
    #[derive(serde::Serialize)]
    pub(super) struct String(u8);
}

#[test]
fn aliases_resolve_and_names_do_not_deceive() {
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410, details)]
    struct Gone {
        alias: Alias,
        maybe: Maybe<&'static IpAddr>,
        shadowed: shadowed::String,
        opaque: Option<Opaque>,
        any: Value,
        list: Vec<Opaque>,
    }
    let nullable =
        json!({ "type": ["integer", "null"], "format": "uint8", "minimum": 0, "maximum": 255 });
    let list = json!({ "type": "array", "items": nullable });
    let expected = [
        (
            "alias",
            Some(json!({ "type": "object", "additionalProperties": list })),
        ),
        ("maybe", Some(json!({ "type": "string", "format": "ip" }))),
        ("shadowed", None),
        ("opaque", None),
        ("any", Some(json!(true))),
        ("list", Some(json!({ "type": "array" }))),
    ];
    assert_eq!(
        schemas::<Gone>(),
        expected.map(|(name, schema)| (name.to_owned(), schema))
    );
    let document = document::<Gone>();
    let details = document.codes()[0].details().iter();
    let optional: Vec<_> = details.filter(|detail| detail.is_optional()).collect();
    let optional: Vec<_> = optional.iter().map(|detail| detail.name()).collect();
    assert_eq!(
        optional,
        ["maybe", "shadowed", "opaque", "any"],
        "what admits null is absent instead"
    );
}

#[test]
fn a_type_named_like_one_of_std_has_no_schema_of_it() {
    use shadowed::String;
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410)]
    struct Gone {
        #[api_error(detail)]
        text: Vec<String>,
    }
    assert_eq!(schema::<Gone>(), Some(json!({ "type": "array" })));
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410, computed(text: Option<String> = none))]
    struct Computed;
    fn none() -> Option<String> {
        None
    }
    assert_eq!(schema::<Computed>(), None);
}

#[test]
fn parameters_leave_what_the_name_says() {
    /// Gone
    #[derive(ApiError)]
    enum Gone<'a, T: Serialize, const N: usize> {
        /// Gone
        #[api_error(code = "gone", status = 410, details)]
        Borrowed {
            name: &'a str,
            names: Vec<std::borrow::Cow<'a, str>>,
            item: T,
            items: Vec<T>,
            three: [u8; 3],
            some: Box<[Option<T>]>,
            #[api_error(skip)]
            count: [u8; N],
        },
    }
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let byte = json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 });
    let expected = [
        ("name", Some(json!({ "type": "string" }))),
        ("names", Some(texts)),
        ("item", None),
        ("items", Some(json!({ "type": "array" }))),
        (
            "three",
            Some(json!({ "type": "array", "items": byte, "minItems": 3, "maxItems": 3 })),
        ),
        ("some", Some(json!({ "type": "array" }))),
    ];
    assert_eq!(
        schemas::<Gone<'static, Opaque, 1>>(),
        expected.map(|(name, schema)| (name.to_owned(), schema))
    );
}

fn request_id() -> &'static str {
    "req_7"
}

fn maybe() -> Option<u32> {
    None
}

fn hidden_type() -> impl Serialize {
    7
}

#[test]
fn a_function_says_what_it_returns() {
    /// Broken
    #[derive(ApiError)]
    #[api_error(
        code = "broken",
        status = 500,
        computed(id = request_id, maybe = maybe, hidden = hidden_type, own = Broken::own, typed: u8 = Self::byte)
    )]
    struct Broken;
    impl Broken {
        fn own() -> bool {
            true
        }
        fn byte() -> u8 {
            1
        }
    }
    let expected = [
        ("id", Some(json!({ "type": "string" }))),
        (
            "maybe",
            Some(json!({ "type": "integer", "format": "uint32", "minimum": 0 })),
        ),
        ("hidden", None),
        ("own", Some(json!({ "type": "boolean" }))),
        (
            "typed",
            Some(json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 })),
        ),
    ];
    assert_eq!(
        schemas::<Broken>(),
        expected.map(|(name, schema)| (name.to_owned(), schema))
    );
    let document = document::<Broken>();
    let optional = document.codes()[0]
        .details()
        .iter()
        .map(|detail| detail.is_optional());
    assert_eq!(
        optional.collect::<Vec<_>>(),
        [false, true, true, false, false]
    );
}

#[test]
fn a_delay_is_whole_seconds_and_a_list_of_errors_its_messages() {
    /// Gone
    #[derive(Clone, ApiError)]
    #[api_error(code = "gone", status = 410)]
    struct Gone;
    /// Slow down
    #[derive(ApiError)]
    #[api_error(code = "slow", status = 429, details)]
    struct Slow {
        #[api_error(retry_after)]
        after: std::time::Duration,
        #[serde(serialize_with = "errbook::messages")]
        why: Vec<Gone>,
        #[serde(serialize_with = "errbook::bodies")]
        all: Vec<Gone>,
    }
    assert!(matches!(
        document::<Slow>().codes()[0].retry(),
        Retry::Throttled { .. }
    ));
    let expected = [
        ("after", Some(json!({ "type": "integer", "minimum": 0 }))),
        (
            "why",
            Some(json!({ "type": "array", "items": { "type": "string" } })),
        ),
        ("all", Some(json!({ "type": "array" }))),
    ];
    assert_eq!(
        schemas::<Slow>(),
        expected.map(|(name, schema)| (name.to_owned(), schema))
    );
}

fn as_text<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// A type with a schema by hand.
#[derive(Serialize)]
struct Percent(u8);

impl Schema for Percent {
    fn schema(_: &mut Generator) -> Value {
        json!({ "title": "Percent", "type": "integer", "maximum": 100 })
    }
}

#[test]
fn a_field_that_a_function_writes_takes_the_schema_that_is_named() {
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410, details)]
    struct Gone {
        #[serde(serialize_with = "as_text")]
        unknown: u32,
        #[serde(serialize_with = "as_text")]
        #[api_error(schema = String)]
        text: u32,
        #[api_error(schema = Vec<Option<bool>>)]
        list: Opaque,
        #[api_error(schema = (HashMap<String, Percent>))]
        map: Opaque,
        #[api_error(schema)]
        known: u16,
        percent: Percent,
    }
    let percent = json!({ "type": "integer", "maximum": 100 });
    let items = json!({ "type": ["boolean", "null"] });
    let expected = [
        ("unknown", None),
        ("text", Some(json!({ "type": "string" }))),
        ("list", Some(json!({ "type": "array", "items": items }))),
        (
            "map",
            Some(json!({ "type": "object", "additionalProperties": percent })),
        ),
        (
            "known",
            Some(json!({ "type": "integer", "format": "uint16", "minimum": 0, "maximum": 65535 })),
        ),
        ("percent", Some(percent.clone())),
    ];
    assert_eq!(
        schemas::<Gone>(),
        expected.map(|(name, schema)| (name.to_owned(), schema))
    );
}
