//! The names of variants and fields.

use errbook_client::ClientError;

use crate::decoded;

errbook_client::client! {
    /// Names that need care
    pub(crate) enum Named = "tests/contracts/names.json";
    rename("2fa" = SecondFactor, "a.b" = Dotted);
    rename("self" = Itself, "unknown" = NotKnown);
}

#[track_caller]
fn variant(status: u16, code: &str) -> String {
    let error: Named = decoded(status, &format!(r#"{{"code":"{code}"}}"#));
    assert_eq!(error.code(), Some(code), "{error:?}");
    let debug = format!("{error:?}");
    debug[..debug.find([' ', '(']).unwrap()].to_owned()
}

#[test]
fn variants_are_named_by_code_or_renamed() {
    assert_eq!(variant(401, "2fa"), "SecondFactor");
    assert_eq!(variant(410, "RESOURCE_GONE"), "ResourceGone");
    assert_eq!(variant(400, "a.b"), "Dotted");
    assert_eq!(variant(400, "a_b"), "AB");
    assert_eq!(variant(400, "self"), "Itself");
    assert_eq!(variant(404, "unknown"), "NotKnown");
    assert_eq!(variant(418, "unknown"), "Unknown");
}

#[test]
fn the_status_stands_behind_the_name_where_a_code_has_two() {
    assert_eq!(variant(409, "service_unavailable"), "ServiceUnavailable409");
    assert_eq!(variant(503, "service_unavailable"), "ServiceUnavailable503");
}

#[test]
fn a_code_that_is_defined_twice_has_one_variant() {
    let body = r#"{"code":"twice","both":1,"one":2,"differs":"text"}"#;
    let Named::Twice { details, .. } = decoded(400, body) else {
        panic!("not the variant of the code")
    };
    let details = details.unwrap();
    assert_eq!((details.both, details.one), (1, Some(2)));
    assert_eq!(details.differs, "text");
    let body = r#"{"code":"twice","both":1,"differs":7}"#;
    let Named::Twice { details, .. } = decoded(400, body) else {
        panic!("not the variant of the code")
    };
    assert_eq!(details.unwrap().one, None);
}
