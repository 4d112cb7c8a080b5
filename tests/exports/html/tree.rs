//! Details with the members within them.

use errbook::{ApiError, export};
use schemars::JsonSchema;
use serde::Serialize;

use super::{parse, select, text};

/// A field that is wrong
#[derive(Debug, Serialize, JsonSchema)]
struct FieldError {
    /// The path of the `field`
    ///
    /// Internal: set by the parser.
    field: String,
    rule: Option<Rule>,
    causes: Vec<FieldError>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Rule {
    TooLong,
    TooShort,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Remedy {
    Wait { seconds: u32 },
    Call { number: String },
}

/// Not valid
#[derive(Debug, ApiError)]
#[api_error(code = "invalid", status = 422, details)]
struct Invalid {
    /// What is wrong
    #[api_error(schema)]
    errors: Vec<FieldError>,
    #[api_error(schema)]
    remedy: Option<Remedy>,
    limits: std::collections::BTreeMap<String, u32>,
}

#[test]
fn members_are_listed_at_any_depth_with_their_meaning() {
    let page = export::html::page(&Invalid::CATALOG.document());
    let html = parse(&page);
    let details = select(&html, ".details > li");
    let [errors, remedy, limits] = &details[..] else {
        panic!("three details");
    };
    assert_eq!(
        text(*errors),
        "errors array of objectsWhat is wrong\
         causes array of objects, as above\
         field stringThe path of the field\
         rule \"too_long\" or \"too_short\" or null"
    );
    assert_eq!(
        text(*remedy),
        "remedy object optional\
         eitherkind \"wait\"seconds integer\
         orkind \"call\"number string"
    );
    assert_eq!(text(*limits), "limits object of integers");
    for private in ["FieldError", "Internal", "A field that is wrong", "Remedy"] {
        assert!(!page.contains(private), "{private}");
    }
}
