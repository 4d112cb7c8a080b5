//! The OpenAPI document: its text, its examples, and what a validator of others says to it.

use std::fs;
use std::path::Path;

use errbook::export::OpenApiOptions;
use errbook::{ApiError, Catalog, export};
use errbook_tests_tools::python::Python;
use errbook_tests_tools::skip;
use serde_json::{Value, json};

use crate::TMP;
use crate::bookwell::{AuthError, BOOKWELL, BookingError};
use crate::golden::assert_golden;
use crate::mixed::{Callback, MIXED, Webhook};

fn document(catalog: &'static Catalog) -> String {
    format!("{:#}\n", export::openapi(&catalog.document()))
}

#[test]
fn documents_are_as_in_the_golden_files() {
    assert_golden("bookwell.openapi.json", &document(&BOOKWELL));
    assert_golden("mixed.openapi.json", &document(&MIXED));
}

#[test]
fn examples_are_the_bodies_that_are_sent() {
    fn same(catalog: &'static Catalog, error: &impl ApiError) {
        let document = export::openapi(&catalog.document());
        let (response, content_type) = (error.to_response(), error.content_type().unwrap());
        let sent: Value = serde_json::from_slice(response.body()).unwrap();
        let name = format!("Error{}", error.status().as_u16());
        let media = &document["components"]["responses"][name]["content"][content_type];
        assert_eq!(media["examples"][error.code()]["value"], sent);
    }
    let required_scope = "bookings:write";
    same(&BOOKWELL, &AuthError::Required);
    same(&BOOKWELL, &AuthError::Insufficient { required_scope });
    same(&BOOKWELL, &BookingError::NotBookable);
    same(&BOOKWELL, &BookingError::LimitReached { max_days: 90 });
    same(&MIXED, &Callback::Taken);
    same(&MIXED, &Callback::TwoFactor);
    same(&MIXED, &Webhook::MissingKey);
    same(&MIXED, &Webhook::NoDoctor);
}

#[test]
fn codes_of_one_status_are_kept_apart_where_bodies_show_them() {
    let document = export::openapi(&BOOKWELL.document());
    let schema =
        &document["components"]["responses"]["Error409"]["content"]["application/json"]["schema"];
    // All that varies is in the object that holds the code.
    let error = &schema["properties"]["error"];
    assert_eq!(error["oneOf"].as_array().unwrap().len(), 2, "{schema:#}");
    assert_eq!(error["discriminator"]["propertyName"], "code");
    let mapped = &error["discriminator"]["mapping"]["slot_unavailable"];
    assert_eq!(*mapped, "#/components/schemas/SlotUnavailableError");
    let document = export::openapi(&MIXED.document());
    let responses = &document["components"]["responses"];
    let schema = &responses["Error401"]["content"]["application/json"]["schema"];
    // Two codes of one shape.
    assert_eq!(schema["$ref"], "#/components/schemas/FlatError");
    let schema = &responses["Error403"]["content"]["application/json"]["schema"];
    assert_eq!(schema["anyOf"].as_array().unwrap().len(), 2, "{schema:#}");
    let content = responses["Error403"]["content"].as_object().unwrap();
    assert_eq!(content.len(), 2, "each media type by itself");
}

#[test]
fn codes_inside_a_list_are_any_of_the_bodies() {
    errbook::envelope! {
        const LISTED: "application/json" = { "errors": [{ "code": code, ..details }] };
    }
    /// Listed
    #[derive(ApiError)]
    #[api_error(status = 400, envelope = LISTED)]
    enum Listed {
        /// Long
        #[api_error(code = "too_long", details)]
        TooLong { limit: u8 },
        /// Short
        #[api_error(code = "too_short", details)]
        TooShort { least: u8 },
    }
    let document = export::openapi(&Listed::CATALOG.document());
    let content = &document["components"]["responses"]["Error400"]["content"];
    let expected = json!({ "anyOf": [
        { "$ref": "#/components/schemas/TooLongError" },
        { "$ref": "#/components/schemas/TooShortError" },
    ] });
    assert_eq!(content["application/json"]["schema"], expected);
}

#[test]
fn codes_may_be_open_to_those_of_later_versions() {
    let options = OpenApiOptions::new().extensible_codes().default_response();
    let document = export::openapi_with(&BOOKWELL.document(), &options);
    let components = &document["components"];
    let code = &components["schemas"]["SlotUnavailableError"]["properties"]["code"];
    assert_eq!(
        *code,
        json!({ "type": "string", "x-extensible-enum": ["slot_unavailable"] })
    );
    let content = &components["responses"]["Error409"]["content"];
    let error = &content["application/json"]["schema"]["properties"]["error"];
    assert!(
        error["anyOf"].is_array() && error.get("discriminator").is_none(),
        "{error}"
    );
    let default = &components["responses"]["ErrorDefault"]["content"]["application/json"];
    assert_eq!(
        default["schema"]["$ref"],
        "#/components/schemas/NestedOpenError"
    );
    let open = &components["schemas"]["NestedOpenError"]["properties"]["error"];
    assert_eq!(open["required"], json!(["code", "message"]));
    assert_eq!(open["properties"]["code"], json!({ "type": "string" }));
}

#[test]
fn responses_for_libraries_refer_to_nothing() {
    let document = BOOKWELL.document();
    let responses = export::openapi_responses(&document);
    let statuses: Vec<_> = responses.keys().map(String::as_str).collect();
    assert_eq!(
        statuses,
        ["400", "401", "403", "409", "422", "429", "500", "503"]
    );
    let text = Value::from_iter(responses.clone()).to_string();
    assert!(
        !text.contains("$ref") && !text.contains("discriminator"),
        "{text}"
    );
    let schema = &responses["409"]["content"]["application/json"]["schema"];
    let codes = schema["properties"]["error"]["oneOf"].as_array().unwrap();
    let codes = codes.iter().map(|it| &it["properties"]["code"]["enum"][0]);
    let codes: Vec<_> = codes.collect();
    assert_eq!(codes, ["service_unavailable", "slot_unavailable"]);
    assert_eq!(
        responses["429"]["x-errbook-retry"]["rate_limit_exceeded"]["class"],
        "throttled"
    );
}

/// A first one
#[derive(Debug, ApiError)]
#[api_error(code = "gone", status = 410, description = "Gone\n\n# for good")]
pub(crate) struct First;

/// A second one
#[derive(Debug, ApiError)]
#[api_error(code = "gone", status = 410, details)]
pub(crate) struct Second {
    at: String,
}

#[derive(Debug, ApiError)]
pub(crate) enum Both {
    #[api_error(transparent)]
    First(First),
    #[api_error(transparent)]
    Second(Second),
}

#[test]
fn definitions_of_one_error_have_one_schema_and_an_example_each() {
    let document = export::openapi(&Both::CATALOG.document());
    let response = &document["components"]["responses"]["Error410"];
    let media = &response["content"]["application/json"];
    assert_eq!(media["examples"].as_object().unwrap().len(), 2);
    let error = &media["schema"]["properties"]["error"];
    assert_eq!(error["$ref"], "#/components/schemas/GoneError");
    let items = "Gone\n\n- `gone`: Gone # for good; A second one";
    assert_eq!(response["description"], items);
}

#[test]
fn headers_that_every_error_sends_are_required() {
    let document = export::openapi(&BOOKWELL.document());
    let header = |status: &str, name: &str| {
        document["components"]["responses"][status]["headers"][name].clone()
    };
    assert_eq!(header("Error401", "WWW-Authenticate")["required"], true);
    assert_eq!(header("Error429", "Retry-After")["required"], true);
    assert_eq!(header("Error429", "Retry-After")["example"], 45);
    assert_eq!(header("Error503", "Retry-After")["required"], Value::Null);
    assert_eq!(
        header("Error503", "Retry-After")["schema"]["type"],
        "integer"
    );
    assert_eq!(header("Error500", "Retry-After"), Value::Null);
}

#[test]
fn a_validator_finds_nothing_wrong() {
    let python = match Python::with("openapi-spec-validator", Path::new(TMP)) {
        Ok(python) => python,
        Err(reason) => return skip(reason),
    };
    let directory = Path::new(TMP).join("openapi");
    fs::create_dir_all(&directory).unwrap();
    for (name, catalog) in [("bookwell", &BOOKWELL), ("mixed", &MIXED)] {
        let path = directory.join(name).with_extension("json");
        fs::write(&path, document(catalog)).unwrap();
        let program = include_str!("programs/openapi.py");
        let output = python.program(program).arg(&path).output().unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{name}: {said}");
    }
}
