//! An operation that names errors of several catalogs.

use errbook::ApiError;
use errbook::export::{OpenApiOptions, openapi_merge, openapi_merge_with};
use serde_json::{Value, json};

use super::{api, responses};
use crate::bookwell::BOOKWELL;

/// Errors of the gateway
#[derive(Debug, ApiError)]
enum GatewayError {
    /// Nobody answers
    #[api_error(code = "no_answer", status = 502)]
    NoAnswer,
    /// Nobody answers in time
    #[api_error(code = "late", status = 504)]
    Late,
    /// Of the gateway's own
    #[api_error(code = "conflict", status = 409, retry = "never")]
    Conflict,
}

errbook::catalog! {
    /// Every error of the gateway
    static GATEWAY = [GatewayError];
}

fn merged(errors: Value) -> Value {
    let mut api = api(json!({ "x-errbook-errors": errors }));
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    merge_gateway(&mut api).unwrap();
    api
}

fn merge_gateway(api: &mut Value) -> Result<(), errbook::export::MergeError> {
    let options = OpenApiOptions::new().component_prefix("gateway");
    openapi_merge_with(api, &GATEWAY.document(), &options).map(|_| ())
}

fn statuses(api: &Value) -> Vec<&String> {
    responses(api).as_object().unwrap().keys().collect()
}

#[test]
fn it_has_those_of_each() {
    let lists = json!({ "BOOKWELL": ["slot_unavailable"], "GATEWAY": ["late"] });
    assert_eq!(statuses(&merged(lists)), ["409", "504"]);
    let all = json!({ "BOOKWELL": true, "GATEWAY": ["no_answer", "late"] });
    let all = merged(all);
    let expected = [
        "400", "401", "403", "409", "422", "429", "500", "502", "503", "504",
    ];
    assert_eq!(statuses(&all), expected);
    let mut again = all.clone();
    openapi_merge(&mut again, &BOOKWELL.document()).unwrap();
    merge_gateway(&mut again).unwrap();
    assert_eq!(all, again);
}

#[test]
fn other_names_are_told() {
    let errors = json!({ "BOOKWELL": true, "GATEWAY": true, "GATWAY": true });
    let mut api = api(json!({ "x-errbook-errors": errors }));
    let merged = openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_eq!(merged.operations, 1);
    assert_eq!(merged.other_names, ["GATEWAY", "GATWAY"]);
}

#[test]
fn two_catalogs_do_not_share_a_status() {
    let errors = json!({ "BOOKWELL": ["slot_unavailable"], "GATEWAY": true });
    let mut api = api(json!({ "x-errbook-errors": errors }));
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    let before = api.clone();
    let error = merge_gateway(&mut api).unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /slots names errors of `GATEWAY` and of `BOOKWELL` at 409; name those of one of them"
    );
    assert_eq!(api, before);
}

#[test]
fn an_operation_can_change_to_another_catalog() {
    let mut api = merged(json!("BOOKWELL"));
    api["paths"]["/slots"]["post"]["x-errbook-errors"] = json!("GATEWAY");
    merge_gateway(&mut api).unwrap();
    openapi_merge(&mut api, &BOOKWELL.document()).unwrap();
    assert_eq!(statuses(&api), ["409", "502", "504"]);
}

#[test]
fn a_code_is_looked_up_in_its_catalog() {
    for (errors, code) in [
        (json!({ "BOOKWELL": ["late"] }), "late"),
        (json!({ "BOOKWELL": [7] }), "7"),
    ] {
        let mut api = api(json!({ "x-errbook-errors": errors }));
        let error = openapi_merge(&mut api, &BOOKWELL.document()).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "POST /slots names the code `{code}`, which the catalog does not have; correct it"
            )
        );
    }
}
