//! Which fields are public.

use errbook::ApiError;
use serde_json::{Value, json};

use crate::{body, details};

fn computed() -> &'static str {
    "computed"
}

mod nested {
    pub(crate) fn absent() -> Option<u8> {
        None
    }
}

/// No `Serialize`: what is private needs none.
struct Private;

#[derive(ApiError)]
enum Public {
    #[api_error(code = "none", status = 400)]
    None { _private: Private },
    #[api_error(code = "all", status = 400, details)]
    All {
        b: u8,
        a: String,
        #[api_error(skip)]
        _private: Private,
        list: Vec<u8>,
    },
    #[api_error(code = "some", status = 400)]
    Some {
        _private: Private,
        #[api_error(detail)]
        marked: u8,
        _unmarked: u8,
    },
    #[api_error(code = "both", status = 400, details)]
    Both {
        #[api_error(detail)]
        a: u8,
        b: u8,
    },
    #[api_error(code = "computed", status = 400, computed(request_id = computed, gone = nested::absent))]
    Computed,
    #[api_error(code = "mixed", status = 400, details, computed(z = computed), computed(y = self::computed))]
    Mixed { x: u8 },
    #[api_error(code = "tuple", status = 400, details, message = "{0}")]
    Tuple(#[api_error(skip)] u8),
    #[api_error(code = "unit", status = 400, details)]
    Unit,
}

#[test]
fn an_unmarked_field_is_private() {
    let error = Public::None { _private: Private };
    assert_eq!(
        body(&error),
        r#"{"error":{"code":"none","message":"Bad Request"}}"#
    );
}

#[test]
fn all_fields_are_public_in_their_order_but_those_skipped() {
    let error = Public::All {
        b: 1,
        a: "x".into(),
        _private: Private,
        list: vec![2],
    };
    assert!(body(&error).ends_with(r#""details":{"b":1,"a":"x","list":[2]}}}"#));
}

#[test]
fn a_marked_field_alone_is_public() {
    let error = Public::Some {
        _private: Private,
        marked: 1,
        _unmarked: 2,
    };
    assert_eq!(details(&error), json!({ "marked": 1 }));
    assert_eq!(
        details(&Public::Both { a: 1, b: 2 }),
        json!({ "a": 1, "b": 2 })
    );
}

#[test]
fn what_is_computed_follows_the_fields() {
    assert_eq!(
        details(&Public::Computed),
        json!({ "request_id": "computed" })
    );
    assert!(body(&Public::Mixed { x: 0 }).ends_with(r#"{"x":0,"z":"computed","y":"computed"}}}"#));
}

#[test]
fn a_variant_without_public_fields_has_no_details() {
    assert_eq!(details(&Public::Tuple(3)), Value::Null);
    assert_eq!(Public::Tuple(3).message(), "3");
    assert_eq!(
        body(&Public::Unit),
        r#"{"error":{"code":"unit","message":"Bad Request"}}"#
    );
}

#[test]
fn a_type_that_is_only_called_string_is_a_detail() {
    mod own {
        #[derive(serde::Serialize)]
        pub(super) struct String(pub(super) u8);
    }

    #[derive(ApiError)]
    #[api_error(code = "own", status = 400, details)]
    struct Own {
        text: own::String,
    }
    let own = Own {
        text: own::String(7),
    };
    assert_eq!(details(&own), json!({ "text": 7 }));
}
