//! What the catalog knows of the details.

use std::collections::BTreeMap;
use std::time::Duration;

use errbook::ApiError;

type Alias = BTreeMap<String, Vec<u8>>;

fn request_id() -> u8 {
    1
}

#[derive(ApiError)]
#[api_error(code = "known", status = 429, details, computed(request_id = self::request_id))]
struct Known {
    plain: u32,
    text: &'static str,
    optional: Option<String>,
    path: std::option::Option<std::vec::Vec<u8>>,
    map: BTreeMap<String, Vec<u8>>,
    alias: Alias,
    array: [u8; 4],
    pair: (u8, String),
    r#type: bool,
    #[api_error(skip)]
    _hidden: u8,
    #[api_error(retry_after)]
    wait: Option<Duration>,
}

fn facts() -> Vec<(&'static str, &'static str, bool)> {
    Known::CATALOG
        .iter()
        .flat_map(|it| it.details())
        .map(|it| (it.name(), it.type_name(), it.is_optional()))
        .collect()
}

#[test]
fn details_are_listed_in_the_order_of_the_wire() {
    let names: Vec<_> = facts().into_iter().map(|(name, ..)| name).collect();
    assert_eq!(
        names,
        [
            "plain",
            "text",
            "optional",
            "path",
            "map",
            "alias",
            "array",
            "pair",
            "type",
            "wait",
            "request_id"
        ]
    );
}

#[test]
fn a_type_is_named_as_written_and_without_its_option() {
    let types: Vec<_> = facts().into_iter().map(|(_, ty, _)| ty).collect();
    assert_eq!(
        types,
        [
            "u32",
            "&'static str",
            "String",
            "std::vec::Vec<u8>",
            "BTreeMap<String, Vec<u8>>",
            "Alias",
            "[u8; 4]",
            "(u8, String)",
            "bool",
            "u64",
            "self::request_id",
        ]
    );
}

/// The wire has a number, whatever the type: exports must not promise a string.
#[test]
fn a_function_that_serializes_stands_for_the_type() {
    fn length<S: serde::Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(text.len() as u64)
    }

    /// Too long
    #[derive(Debug, ApiError)]
    #[api_error(code = "long", status = 413, details)]
    struct Long {
        #[serde(serialize_with = "length")]
        text: String,
    }

    let error = Long {
        text: "four".to_owned(),
    };
    assert_eq!(error.definition().details()[0].type_name(), "length");
    let body = error.to_response().into_body();
    assert!(body.ends_with(br#""details":{"text":4}}}"#));

    errbook::catalog! { static LONG = [Long]; }
    let types = errbook::export::typescript(&LONG.document());
    assert!(types.contains("readonly text?: unknown"), "{types}");
}

#[test]
fn an_option_is_optional_and_so_is_what_a_function_may_leave_out() {
    let optional: Vec<_> = facts()
        .into_iter()
        .filter(|it| it.2)
        .map(|it| it.0)
        .collect();
    assert_eq!(optional, ["optional", "path", "wait", "request_id"]);
}

#[test]
fn a_detail_has_no_example_unless_given() {
    assert!(
        Known::CATALOG
            .iter()
            .flat_map(|it| it.details())
            .all(|it| it.example().is_none())
    );
}
