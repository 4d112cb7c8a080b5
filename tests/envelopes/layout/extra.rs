//! `extra.NAME`: literals of a type and its variants.

use errbook::ApiError;

use crate::answer::assert_body;

errbook::envelope! {
    /// Needed, optional and replaced
    const EXTRA: "application/json" = {
        "domain": extra.domain, "a"?: extra.a, "b": extra.b or "none", "text"?: "{extra.a}-{extra.domain}",
        "inner"?: { "a"?: extra.a, "b"?: extra.b }
    };
}

#[derive(ApiError)]
#[api_error(envelope = EXTRA, extra(domain = "type", b = 1))]
enum Extra {
    #[api_error(code = "inherited", status = 400)]
    Inherited,
    #[api_error(
        code = "replaced",
        status = 400,
        extra(domain = "variant", a = "\"é\"", unused = 1)
    )]
    Replaced,
    #[api_error(code = "literals", status = 400, extra(domain = true, a = -2.5, b = false))]
    Literals,
}

#[test]
fn a_literal_of_the_type_is_every_variants() {
    assert_body(
        &Extra::Inherited,
        r#"{"domain":"type","b":1,"inner":{"b":1}}"#,
    );
}

#[test]
fn a_literal_of_the_variant_replaces_the_types() {
    assert_body(
        &Extra::Replaced,
        r#"{ "domain": "variant", "a": "\"é\"", "b": 1, "text": "\"é\"-variant", "inner": { "a": "\"é\"", "b": 1 } }"#,
    );
}

#[test]
fn a_literal_keeps_its_type() {
    assert_body(
        &Extra::Literals,
        r#"{ "domain": true, "a": -2.5, "b": false, "text": "-2.5-true", "inner": { "a": -2.5, "b": false } }"#,
    );
}

#[test]
fn the_definition_lists_each_literal_once() {
    let names = |error: Extra| {
        let extra = error.definition().extra().iter();
        extra.map(|extra| extra.name()).collect::<Vec<_>>()
    };
    let mut replaced = names(Extra::Replaced);
    replaced.sort_unstable();
    assert_eq!(replaced, ["a", "b", "domain", "unused"]);
}
