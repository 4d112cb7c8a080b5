//! Every shape of an enum and a struct.

use errbook::ApiError;
use serde_json::json;

use crate::{body, details};

/// Unit struct
#[derive(ApiError)]
#[api_error(code = "unit", status = 404, adapters = true)]
struct Unit;

/// Empty braces
#[derive(ApiError)]
#[api_error(code = "empty", status = 404)]
struct Empty {}

/// Empty parentheses
#[derive(ApiError)]
#[api_error(code = "empty_tuple", status = 404)]
struct EmptyTuple();

#[derive(ApiError)]
#[api_error(code = "named", status = 404, details, message = "{a}")]
struct Named {
    a: u8,
    b: &'static str,
}

#[derive(ApiError)]
#[api_error(code = "tuple", status = 404, message = "{0} {1}")]
struct Tuple(u8, String);

/// Explicit discriminants, and a variant of each shape
#[derive(ApiError)]
#[repr(u8)]
enum Mixed {
    #[api_error(code = "a", status = 400)]
    Unit = 7,
    #[api_error(code = "b", status = 400, message = "{0}")]
    Tuple(u8) = 9,
    #[api_error(code = "c", status = 400, details)]
    Named { x: u8 } = 1,
    #[api_error(code = "d", status = 400)]
    EmptyTuple(),
    #[api_error(code = "e", status = 400)]
    EmptyNamed {},
}

/// Never constructed
#[derive(Debug, ApiError)]
enum Nothing {}

/// One variant only
#[derive(ApiError)]
enum Single {
    #[api_error(code = "only", status = 400, details)]
    Only { x: u8 },
}

#[test]
fn a_struct_is_its_own_only_variant() {
    let definition = Unit.definition();
    assert_eq!(
        (definition.type_name(), definition.variant()),
        ("Unit", "Unit")
    );
    assert_eq!(definition.group(), Some("Unit struct"));
    assert_eq!(definition.description(), "Unit struct");
    assert_eq!(Unit::CATALOG.len(), 1);
}

#[test]
fn empty_structs_are_like_unit_structs() {
    assert_eq!(
        body(&Empty {}),
        r#"{"error":{"code":"empty","message":"Empty braces"}}"#
    );
    assert_eq!(EmptyTuple().message(), "Empty parentheses");
}

#[test]
fn fields_of_structs_are_details_and_placeholders() {
    let named = Named { a: 1, b: "x" };
    assert_eq!(named.message(), "1");
    assert_eq!(details(&named), json!({ "a": 1, "b": "x" }));
    assert_eq!(Tuple(1, "y".into()).message(), "1 y");
}

#[test]
fn an_enum_mixes_shapes_and_discriminants() {
    let errors = [
        Mixed::Unit,
        Mixed::Tuple(5),
        Mixed::Named { x: 6 },
        Mixed::EmptyTuple(),
        Mixed::EmptyNamed {},
    ];
    assert_eq!(
        errors.each_ref().map(|it| it.code()),
        ["a", "b", "c", "d", "e"]
    );
    assert_eq!(errors[1].message(), "5");
    assert_eq!(details(&errors[2]), json!({ "x": 6 }));
}

#[test]
fn an_enum_without_variants_has_an_empty_catalog() {
    assert!(Nothing::CATALOG.is_empty());
}

#[test]
fn an_enum_of_one_variant_needs_no_other() {
    assert_eq!(details(&Single::Only { x: 1 }), json!({ "x": 1 }));
}

#[test]
fn types_in_functions_are_derived_where_they_stand() {
    fn in_a_function() -> String {
        #[derive(ApiError)]
        #[api_error(code = "local", status = 400, details)]
        struct Local {
            x: u8,
        }
        body(&Local { x: 1 })
    }
    assert!(in_a_function().contains(r#""code":"local""#));
}
