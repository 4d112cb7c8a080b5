//! Constants in scope named like fields: a binding of that name would become a pattern, silently where the types
//! are the same.

#![allow(non_upper_case_globals, dead_code)]

use errbook::ApiError;
use serde_json::json;

use crate::retry_after;

const id: u8 = 1;
const text: &str = "constant";
const delay: u8 = 9;
const value: Option<u8> = None;
const source: u8 = 5;
const serializer: u8 = 6;
const visitor: u8 = 7;
static item: u8 = 8;
const _0: u8 = 10;

#[derive(ApiError)]
enum Fields {
    #[api_error(
        code = "fields",
        status = 429,
        details,
        message = "{id} {text} {item} {serializer} {visitor}"
    )]
    Named {
        id: u8,
        text: &'static str,
        value: Option<u8>,
        #[api_error(retry_after)]
        delay: u8,
        item: u8,
        serializer: u8,
        visitor: u8,
    },
    #[api_error(code = "tuple", status = 400, message = "{0}")]
    Tuple(u8),
    #[api_error(transparent)]
    Transparent { source: Inner },
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 400, details, message = "{id}")]
struct Inner {
    id: u8,
}

fn named(n: u8) -> Fields {
    Fields::Named {
        id: n,
        text: "field",
        value: Some(n),
        delay: n,
        item: n,
        serializer: n,
        visitor: n,
    }
}

#[test]
fn a_constant_of_the_same_type_does_not_capture_a_binding() {
    for n in [0, 1, 9, 200] {
        let expected = json!({
            "id": n, "text": "field", "value": n, "delay": n, "item": n, "serializer": n, "visitor": n
        });
        super::check(&named(n), &format!("{n} field {n} {n} {n}"), expected);
        assert_eq!(retry_after(&named(n)), Some(n.to_string()));
    }
}

#[test]
fn neither_does_it_in_tuples_and_transparent_variants() {
    super::check(&Fields::Tuple(42), "42", json!(null));
    let error = Fields::Transparent {
        source: Inner { id: 43 },
    };
    super::check(&error, "43", json!({ "id": 43 }));
}
