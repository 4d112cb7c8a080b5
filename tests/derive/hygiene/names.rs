//! Types, variants, parameters and fields with awkward names.

#![allow(non_snake_case)]

use serde_json::{Value, json};

/// The type is named like the trait.
#[derive(errbook::ApiError)]
#[api_error(code = "same", status = 400)]
struct ApiError;

mod globs {
    #[derive(errbook::ApiError)]
    pub(super) enum Outcome {
        #[api_error(code = "none", status = 400)]
        None,
        #[api_error(code = "some", status = 400, details)]
        Some { value: Option<u8> },
        #[api_error(code = "ok", status = 400, message = "{0}")]
        Ok(u8),
        #[api_error(transparent)]
        Err(super::ApiError),
        #[api_error(code = "self", status = 400)]
        SelfLike,
        #[api_error(code = "string", status = 400, message(display))]
        String,
    }

    // The variants are in scope where the derive expands.
    #[allow(unused_imports)]
    pub(super) use Outcome::*;

    impl std::fmt::Display for Outcome {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("shown")
        }
    }
}

/// Parameters named like what generated code might use.
#[derive(errbook::ApiError)]
enum Parameters<Fields, Occurrence, Visitor, const E: usize> {
    #[api_error(code = "parameters", status = 400, details, message = "{a:?}")]
    All {
        a: Fields,
        b: Occurrence,
        c: Visitor,
    },
}

/// Fields named like the bindings of generated code.
#[derive(errbook::ApiError)]
#[api_error(
    code = "bindings",
    status = 400,
    details,
    message = "{__errbook_visitor} {__errbook_0}"
)]
struct Bindings {
    __errbook_visitor: u8,
    __errbook_serializer: u8,
    __errbook_0: u8,
    __errbook_index: u8,
}

/// Not ASCII
#[allow(non_camel_case_types)]
#[derive(errbook::ApiError)]
#[api_error(code = "unicode", status = 400, details, message = "{größe} {名前}")]
struct Größe {
    größe: u8,
    名前: u8,
}

#[test]
fn a_type_may_be_named_like_the_trait() {
    super::check(&ApiError, "The type is named like the trait.", Value::Null);
}

#[test]
fn variants_may_be_named_like_those_of_option_and_result() {
    use globs::Outcome;
    super::check(&Outcome::None, "Bad Request", Value::Null);
    super::check(
        &Outcome::Some { value: Some(1) },
        "Bad Request",
        json!({ "value": 1 }),
    );
    super::check(&Outcome::Ok(7), "7", Value::Null);
    super::check(
        &Outcome::Err(ApiError),
        "The type is named like the trait.",
        Value::Null,
    );
    super::check(&Outcome::SelfLike, "Bad Request", Value::Null);
    super::check(&Outcome::String, "shown", Value::Null);
}

#[test]
fn parameters_may_have_any_name() {
    let error = Parameters::<_, _, _, 3>::All { a: 1, b: 2, c: 3 };
    super::check(&error, "1", json!({ "a": 1, "b": 2, "c": 3 }));
}

#[test]
fn fields_may_be_named_like_bindings() {
    let error = Bindings {
        __errbook_visitor: 1,
        __errbook_serializer: 2,
        __errbook_0: 3,
        __errbook_index: 4,
    };
    let details = json!({
        "__errbook_visitor": 1, "__errbook_serializer": 2, "__errbook_0": 3, "__errbook_index": 4
    });
    super::check(&error, "1 3", details);
}

#[test]
fn names_may_be_in_any_script() {
    let error = Größe {
        größe: 1, 名前: 2
    };
    super::check(&error, "1 2", json!({ "größe": 1, "名前": 2 }));
    use errbook::ApiError as _;
    assert_eq!(error.definition().type_name(), "Größe");
}
