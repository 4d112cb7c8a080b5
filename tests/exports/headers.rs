//! Headers that fields bring, in what is made from a catalog.

use errbook::contract::{self, CatalogDocument};
use errbook::{ApiError, export};
use serde_json::{Value, json};

/// Methods
#[derive(ApiError)]
#[api_error(headers("X-Fixed" = "fixed"))]
enum Method {
    /// Wrong method
    #[api_error(code = "method", status = 405)]
    Wrong {
        #[api_error(header = "Allow")]
        allowed: Option<&'static str>,
        #[api_error(header = "X-Trace")]
        trace: String,
        #[api_error(header = "X-Hint")]
        hint: Option<String>,
    },
}

fn json() -> Value {
    serde_json::to_value(Method::CATALOG.document()).unwrap()
}

#[test]
fn the_fixed_ones_come_first() {
    let headers = Method::CATALOG.iter().next().unwrap().headers().iter();
    let facts: Vec<_> = headers
        .map(|it| (it.name(), it.is_per_occurrence(), it.is_optional()))
        .collect();
    assert_eq!(
        facts,
        [
            ("X-Fixed", false, false),
            ("Allow", true, true),
            ("X-Trace", true, false),
            ("X-Hint", true, true),
        ]
    );
}

#[test]
fn a_field_that_is_none_sends_no_header() {
    let error = |allowed| Method::Wrong {
        allowed,
        trace: "t".to_owned(),
        hint: None,
    };
    assert_eq!(error(None).to_response().headers().get("allow"), None);
    let response = error(Some("PUT")).to_response();
    assert_eq!(response.headers()["allow"], "PUT");
    assert_eq!(response.headers().get("x-hint"), None);
    assert_eq!(response.headers().get_all("allow").iter().count(), 1);
}

#[test]
fn the_document_has_them_and_is_read_back() {
    let document = Method::CATALOG.document();
    assert_eq!(
        json()["codes"][0]["headers"],
        json!([
            { "name": "X-Fixed", "value": ["fixed"] },
            { "name": "Allow", "per_occurrence": true, "optional": true },
            { "name": "X-Trace", "per_occurrence": true },
            { "name": "X-Hint", "per_occurrence": true, "optional": true },
        ])
    );
    assert_eq!(
        CatalogDocument::from_json(&document.to_json()),
        Ok(document)
    );
}

/// `level rule: what` of the one change.
fn changed(change: fn(&mut Value)) -> String {
    let old = Method::CATALOG.document();
    let mut json = json();
    change(&mut json["codes"][0]["headers"]);
    let new = CatalogDocument::from_json(&json.to_string()).unwrap();
    let diff = contract::diff(&old, &new);
    let [change] = diff.changes() else {
        panic!("{diff}")
    };
    format!(
        "{} {}: {}",
        change.level().as_str(),
        change.rule(),
        change.what()
    )
}

#[test]
fn what_changes_of_them_is_told() {
    let of_field = changed(|it| it[0] = json!({ "name": "X-Fixed", "per_occurrence": true }));
    assert_eq!(
        of_field,
        "notable header-changed: the header `X-Fixed`: `fixed` became `(set by each occurrence)`"
    );
    let optional = changed(|it| it[2]["optional"] = json!(true));
    assert_eq!(
        optional,
        "breaking header-optional: the header `X-Trace` may be missing"
    );
    let required = changed(|it| it[3]["optional"] = json!(false));
    assert_eq!(
        required,
        "informational header-required: the header `X-Hint` is always sent"
    );
}

#[test]
fn openapi_names_the_codes_that_send_a_header() {
    /// Sign in
    #[derive(Debug, ApiError)]
    #[api_error(headers("WWW-Authenticate" = "Bearer"))]
    enum Auth {
        /// Without a key
        #[api_error(code = "no_key", status = 401)]
        NoKey,
        /// With a wrong key
        #[api_error(code = "bad_key", status = 401, headers("X-Key" = "bad"))]
        BadKey,
    }
    let document = export::openapi(&Auth::CATALOG.document());
    let headers = &document["components"]["responses"]["Error401"]["headers"];
    let told = |name: &str| headers[name]["description"].as_str().unwrap_or_default();
    assert_eq!(
        told("WWW-Authenticate"),
        "Sent with every error of this status."
    );
    assert_eq!(told("X-Key"), "Sent with `bad_key`.");
}

#[test]
fn openapi_has_them() {
    let headers = export::openapi(&Method::CATALOG.document());
    let headers = &headers["components"]["responses"]["Error405"]["headers"];
    assert_eq!(headers["Allow"]["required"], Value::Null);
    assert_eq!(headers["X-Fixed"]["example"], "fixed");
    assert_eq!(headers["X-Trace"]["required"], true);
    assert_eq!(headers["X-Trace"]["example"], Value::Null);
    assert_eq!(headers["X-Hint"]["required"], Value::Null);
    assert_eq!(
        headers["X-Trace"]["description"],
        "Sent with every error of this status."
    );
    assert_eq!(
        headers["X-Hint"]["description"],
        "May be sent with `method`."
    );
}
