//! Scopes in which careless generated code would mean something else.

mod blanket_traits;
mod constants;
mod names;
mod no_prelude;
mod shadowed;

/// Asserts on an error from scopes where the usual names mean something else.
fn check(error: &impl errbook::ApiError, message: &str, details: serde_json::Value) {
    assert_eq!(error.message(), message);
    assert_eq!(crate::details(error), details);
}

/// `json!` itself needs the prelude.
fn expected_without_prelude() -> serde_json::Value {
    serde_json::json!({ "value": 1, "text": "x", "delay": 2, "computed": 7 })
}
