//! `..details`: the details beside other members.

use std::collections::BTreeMap;

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    const FIRST: "application/json" = { ..details, "code": code };
    const MIDDLE: "application/json" = { "help"?: help, ..details, "docs"?: docs_url };
    const LAST: "application/json" = { "code": code, "text": "ends in {{", ..details };
    const ALONE: "application/json" = { ..details };
    const OPTIONAL: "application/json" = [{ "deep"?: { ..details } }, { "fixed"?: { "help"?: help, "a": "b" } }?];
    /// At two levels: as a value and spread
    const TWICE: "application/json" = { "a": details, "b"?: details, "c": { "code": code, ..details, "d": [details?] } };
}

/// Two details, each of which may be absent, and a map
macro_rules! spread {
    ($($name:ident = $envelope:ident,)*) => {$(
        #[derive(ApiError)]
        #[api_error(code = "c", status = 400, details, envelope = $envelope)]
        struct $name {
            one: Option<u8>,
            two: Option<u8>,
            #[serde(flatten)]
            map: BTreeMap<&'static str, u8>,
        }
        impl $name {
            #[track_caller]
            fn is(one: impl Into<Option<u8>>, two: impl Into<Option<u8>>, map: &[(&'static str, u8)], body: &str) {
                let (one, two) = (one.into(), two.into());
                assert_body(&$name { one, two, map: map.iter().copied().collect() }, body);
            }
        }
    )*};
}

spread! {
    First = FIRST, Middle = MIDDLE, Last = LAST, Alone = ALONE, Optional = OPTIONAL, Twice = TWICE,
}

#[test]
fn details_stand_first() {
    First::is(None, None, &[], r#"{"code":"c"}"#);
    First::is(1, None, &[], r#"{"one":1,"code":"c"}"#);
    First::is(None, 2, &[], r#"{"two":2,"code":"c"}"#);
    First::is(None, None, &[("m", 3)], r#"{"m":3,"code":"c"}"#);
    First::is(1, 2, &[("m", 3)], r#"{"one":1,"two":2,"m":3,"code":"c"}"#);
}

#[test]
fn details_stand_between_members_that_are_absent() {
    Middle::is(None, None, &[], "{}");
    Middle::is(1, None, &[("m", 3)], r#"{"one":1,"m":3}"#);
}

#[test]
fn details_stand_between_members_that_are_there() {
    #[derive(ApiError)]
    #[api_error(code = "c", status = 400, details, envelope = MIDDLE, help = "H", docs_url = "/d")]
    struct Helped {
        one: Option<u8>,
    }
    assert_body(&Helped { one: None }, r#"{"help":"H","docs":"/d"}"#);
    assert_body(
        &Helped { one: Some(1) },
        r#"{"help":"H","one":1,"docs":"/d"}"#,
    );
}

#[test]
fn details_stand_last_or_alone() {
    Last::is(None, None, &[], r#"{"code":"c","text":"ends in {"}"#);
    Last::is(
        None,
        2,
        &[("m", 3)],
        r#"{"code":"c","text":"ends in {","two":2,"m":3}"#,
    );
    Alone::is(None, None, &[], "{}");
    Alone::is(1, 2, &[], r#"{"one":1,"two":2}"#);
}

#[test]
fn an_optional_object_of_details_is_left_out_without_any() {
    Optional::is(None, None, &[], "[{}]");
    Optional::is(1, None, &[], r#"[{"deep":{"one":1}}]"#);
    Optional::is(None, None, &[("m", 3)], r#"[{"deep":{"m":3}}]"#);
}

#[test]
fn details_stand_at_several_levels() {
    Twice::is(None, None, &[], r#"{"a":{},"c":{"code":"c","d":[]}}"#);
    Twice::is(
        1,
        None,
        &[("m", 3)],
        r#"{ "a": { "one": 1, "m": 3 }, "b": { "one": 1, "m": 3 },
             "c": { "code": "c", "one": 1, "m": 3, "d": [{ "one": 1, "m": 3 }] } }"#,
    );
}

#[test]
fn a_flattened_name_is_left_out_only_beside_its_member() {
    Twice::is(
        None,
        None,
        &[("a", 1), ("code", 2), ("one", 9)],
        r#"{ "a": { "a": 1, "code": 2 }, "b": { "a": 1, "code": 2 },
             "c": { "code": "c", "a": 1, "d": [{ "a": 1, "code": 2 }] } }"#,
    );
}
