//! Keywords as names of types, variants and fields.

use errbook::ApiError;
use serde_json::json;

use crate::details;

#[allow(non_camel_case_types)]
#[derive(ApiError)]
enum r#enum {
    #[api_error(
        code = "raw",
        status = 400,
        details,
        message = "{type} {async:?} {fn:>3}"
    )]
    r#struct {
        r#type: u8,
        r#async: &'static str,
        r#fn: u8,
    },
    #[api_error(
        code = "reserved",
        status = 400,
        details,
        message = "{gen} {try} {union}"
    )]
    r#gen { r#gen: u8, r#try: u8, union: u8 },
}

fn answer() -> u8 {
    42
}

#[derive(ApiError)]
#[api_error(code = "computed", status = 400, computed(r#type = r#answer))]
struct Computed;

fn raw() -> r#enum {
    r#enum::r#struct {
        r#type: 1,
        r#async: "a",
        r#fn: 2,
    }
}

#[test]
fn a_raw_field_is_shown_without_its_prefix() {
    assert_eq!(raw().message(), r#"1 "a"   2"#);
}

#[test]
fn a_raw_field_is_on_the_wire_without_its_prefix() {
    assert_eq!(details(&raw()), json!({ "type": 1, "async": "a", "fn": 2 }));
    assert_eq!(details(&Computed), json!({ "type": 42 }));
}

#[test]
fn raw_types_and_variants_are_named_without_their_prefix() {
    let error = raw();
    let definition = error.definition();
    assert_eq!(
        (definition.type_name(), definition.variant()),
        ("enum", "struct")
    );
}

#[test]
fn keywords_of_the_newest_edition_are_names_too() {
    let error = r#enum::r#gen {
        r#gen: 1,
        r#try: 2,
        union: 3,
    };
    assert_eq!(error.message(), "1 2 3");
    assert_eq!(details(&error), json!({ "gen": 1, "try": 2, "union": 3 }));
}
