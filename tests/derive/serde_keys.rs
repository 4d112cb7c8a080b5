//! serde's keys mean on a public field what they mean to serde.

use std::collections::BTreeMap;

use errbook::ApiError;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::{body, details};

fn is_zero(n: &u8) -> bool {
    *n == 0
}

fn in_words<S: Serializer>(n: &u8, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{n} in words"))
}

mod hex {
    pub(super) fn serialize<S: serde::Serializer>(
        n: &u8,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{n:#x}"))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    page_number: u8,
    next_page: Option<u8>,
}

#[derive(ApiError)]
#[api_error(code = "keys", status = 400, details)]
#[serde(rename_all = "camelCase")]
struct Keys {
    snake_case_name: u8,
    #[serde(rename = "renamed-by-hand")]
    renamed: u8,
    #[serde(skip_serializing_if = "is_zero")]
    kept: u8,
    #[serde(skip_serializing_if = "is_zero")]
    left_out: u8,
    #[serde(serialize_with = "in_words", default)]
    words: u8,
    #[serde(with = "hex")]
    hex: u8,
    #[serde(flatten)]
    page: Page,
}

#[derive(ApiError)]
#[serde(rename_all_fields = "SCREAMING_SNAKE_CASE")]
enum Cases {
    #[api_error(code = "all", status = 400, details)]
    All { one_two: u8 },
    #[api_error(code = "own", status = 400, details)]
    #[serde(rename_all = "kebab-case")]
    Own { one_two: u8 },
    #[api_error(code = "tuple", status = 400, details)]
    Tuple(
        #[serde(rename = "first")] u8,
        #[serde(flatten)] BTreeMap<String, Value>,
    ),
}

mod functions {
    pub(super) struct Hex<T>(T);

    impl<T: std::fmt::LowerHex> Hex<T> {
        pub(super) fn serialize<S: serde::Serializer>(
            n: &T,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&format_args!("{n:#x}"))
        }
    }
}

/// A function may belong to a type
#[derive(ApiError)]
#[api_error(code = "qualified", status = 400, details)]
struct Qualified {
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    left_out: Vec<u8>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    kept: Vec<u8>,
    #[serde(serialize_with = "<u8 as serde::Serialize>::serialize")]
    of_a_trait: u8,
    #[serde(with = "functions::Hex::<u8>")]
    with_parameter: u8,
}

/// The first letter of a name need not be one byte, and there need not be one
#[derive(ApiError)]
#[serde(rename_all_fields = "camelCase")]
enum Letters {
    #[api_error(code = "accented", status = 400, details)]
    Accented { été: u8, çà_et_là: u8, a: u8 },
    #[api_error(code = "pascal", status = 400, details)]
    #[serde(rename_all = "PascalCase")]
    Pascal { été_b: u8 },
    #[api_error(code = "underscores", status = 400, details)]
    #[serde(rename_all = "SCREAMING-KEBAB-CASE")]
    Underscores { __: u8 },
    #[api_error(code = "renamed", status = 400, details)]
    Renamed {
        #[serde(rename = "dunder")]
        __: u8,
    },
}

/// What is flattened never doubles a name
#[derive(ApiError)]
#[api_error(code = "maps", status = 400, details)]
struct Maps {
    id: u8,
    #[serde(flatten)]
    one: BTreeMap<&'static str, Option<u8>>,
    #[serde(flatten)]
    other: BTreeMap<&'static str, Option<u8>>,
    last: Option<u8>,
}

#[test]
fn names_values_and_absence_follow_serdes_keys() {
    let error = Keys {
        snake_case_name: 1,
        renamed: 2,
        kept: 3,
        left_out: 0,
        words: 4,
        hex: 255,
        page: Page {
            page_number: 5,
            next_page: None,
        },
    };
    let expected = concat!(
        r#""details":{"snakeCaseName":1,"renamed-by-hand":2,"kept":3,"words":"4 in words","#,
        r#""hex":"0xff","pageNumber":5}}}"#
    );
    assert!(body(&error).ends_with(expected), "{}", body(&error));
}

#[test]
fn the_fields_of_a_variant_are_renamed_by_its_own_rule_or_the_enums() {
    assert_eq!(details(&Cases::All { one_two: 1 }), json!({ "ONE_TWO": 1 }));
    assert_eq!(details(&Cases::Own { one_two: 1 }), json!({ "one-two": 1 }));
}

#[test]
fn the_path_of_a_function_may_begin_with_a_type() {
    let error = Qualified {
        left_out: vec![],
        kept: vec![1],
        of_a_trait: 2,
        with_parameter: 255,
    };
    let expected = r#""details":{"kept":[1],"of_a_trait":2,"with_parameter":"0xff"}}}"#;
    assert!(body(&error).ends_with(expected), "{}", body(&error));
    let details = Qualified::CATALOG.iter().next().unwrap().details();
    assert_eq!(
        details[2].type_name(),
        "<u8 as serde::Serialize>::serialize"
    );
}

#[test]
fn a_rule_changes_letters_not_bytes() {
    let accented = Letters::Accented {
        été: 1,
        çà_et_là: 2,
        a: 3,
    };
    assert_eq!(details(&accented), json!({ "été": 1, "çàEtLà": 2, "a": 3 }));
    let pascal = Letters::Pascal { été_b: 1 };
    assert_eq!(details(&pascal), json!({ "étéB": 1 }));
    let underscores = Letters::Underscores { __: 1 };
    assert_eq!(details(&underscores), json!({ "--": 1 }));
    assert_eq!(details(&Letters::Renamed { __: 1 }), json!({ "dunder": 1 }));
}

#[test]
fn a_tuple_field_is_public_by_a_name_or_flattened() {
    let map = BTreeMap::from([("second".to_owned(), json!([2]))]);
    assert_eq!(
        details(&Cases::Tuple(1, map)),
        json!({ "first": 1, "second": [2] })
    );
}

#[test]
fn a_flattened_name_that_is_taken_is_left_out() {
    let one = BTreeMap::from([
        ("id", Some(9)),
        ("last", Some(9)),
        ("own", Some(1)),
        ("null", None),
    ]);
    let error = Maps {
        id: 1,
        one,
        other: BTreeMap::new(),
        last: None,
    };
    assert!(
        body(&error).ends_with(r#""details":{"id":1,"own":1}}}"#),
        "{}",
        body(&error)
    );
}

#[test]
fn two_flattened_maps_do_not_double_a_name() {
    let one = BTreeMap::from([("k", Some(1)), ("a", Some(1))]);
    let other = BTreeMap::from([("k", Some(2)), ("b", Some(2))]);
    let error = Maps {
        id: 1,
        one,
        other,
        last: None,
    };
    assert_eq!(
        body(&error).matches(r#""k":"#).count(),
        1,
        "{}",
        body(&error)
    );
}

#[test]
fn what_cannot_be_flattened_costs_the_details() {
    #[derive(ApiError)]
    #[api_error(code = "scalar", status = 400, details)]
    struct Scalar {
        #[serde(flatten)]
        scalar: u8,
    }
    assert_eq!(
        body(&Scalar { scalar: 1 }),
        r#"{"error":{"code":"scalar","message":"Bad Request"}}"#
    );
}
