//! The shape of an example stands in for a type that says nothing; an example that does not fit its type is an error.

use errbook::ApiError;
use errbook::contract::check;
use serde::Serialize;
use serde_json::json;

use crate::document;

#[derive(Serialize)]
struct Opaque;

#[test]
fn the_shape_of_an_example_is_marked() {
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410, details)]
    struct Gone {
        #[api_error(example = "2025-01-15T10:00:00Z")]
        at: Opaque,
        #[api_error(example = [Item { field: "start", limits: [1, 9] }])]
        all: Vec<Opaque>,
        #[api_error(example = 7)]
        known: u8,
    }
    let document = document::<Gone>();
    let [at, all, known] = document.codes()[0].details() else {
        panic!("{document:?}");
    };
    assert_eq!(at.schema(), Some(&json!({ "type": "string" })));
    let limits = json!({ "type": "array", "items": { "type": "integer" } });
    let item = json!({ "type": "object", "properties": { "field": { "type": "string" }, "limits": limits } });
    assert_eq!(
        all.schema(),
        Some(&json!({ "type": "array", "items": item }))
    );
    assert!(at.is_inferred() && all.is_inferred() && !known.is_inferred());
}

type Small = std::num::NonZeroU8;

#[test]
fn an_example_that_does_not_fit_its_type_is_told() {
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410, details)]
    struct Gone {
        #[api_error(example = [1, 0])]
        numbers: Vec<Small>,
        #[api_error(example = "a", schema = (u8, bool))]
        pair: Opaque,
        #[api_error(example = 7)]
        fits: Small,
    }
    let file = std::env::temp_dir().join(format!("errbook-misfit-{}.json", std::process::id()));
    let panic = std::panic::catch_unwind(|| check(Gone::CATALOG, &file)).unwrap_err();
    let report = panic.downcast::<String>().unwrap();
    assert_eq!(
        report.lines().collect::<Vec<_>>(),
        [
            "the example of the detail `numbers` of `gone` at 410 does not fit its type; `numbers[1]` must be within `minimum` 1",
            "the example of the detail `pair` of `gone` at 410 does not fit its type; `pair` must be of the type \"array\"",
        ]
    );
    assert!(!file.exists());
}
