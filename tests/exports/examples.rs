//! What stands in examples for values that no occurrence is there to bring.

use errbook::{ApiError, Catalog, export};
use serde_json::{Value, json};

/// Bookings
#[derive(Debug, ApiError)]
enum Booking {
    /// The slot is gone
    #[api_error(
        code = "gone",
        status = 410,
        message = "Slot {slot_name} ({count}, {ratio:.1}, {kind:?}) of {owner} is {{gone}}."
    )]
    #[serde(rename_all = "camelCase")]
    Gone {
        #[api_error(detail, example = "noon")]
        slot_name: String,
        #[api_error(detail)]
        count: u32,
        #[api_error(detail, example = 1.5)]
        ratio: f64,
        #[api_error(detail)]
        kind: Kind,
        owner: String,
    },
    /// The room is taken
    #[api_error(
        code = "taken",
        status = 409,
        retry = "never",
        message = "{1}: room {0} is taken."
    )]
    Taken(
        #[api_error(detail, example = 12)]
        #[serde(rename = "room")]
        u32,
        String,
    ),
}

#[derive(Debug, serde::Serialize)]
struct Kind;

/// The example of a code's body.
fn body(catalog: &'static Catalog, status: u16, code: &str) -> Value {
    let document = export::openapi(&catalog.document());
    let response = &document["components"]["responses"][format!("Error{status}")];
    response["content"]["application/json"]["examples"][code]["value"].clone()
}

/// The server is down
#[derive(Debug, ApiError)]
#[api_error(code = "down", status = 503, details)]
struct Down {
    boxed: Box<Option<Vec<Kind>>>,
    twice: Option<Option<u32>>,
    inside: Vec<Option<u32>>,
    unknown: Kind,
}

#[test]
fn a_detail_that_would_be_null_is_absent() {
    let down = Down {
        boxed: Box::new(None),
        twice: Some(None),
        inside: vec![None],
        unknown: Kind,
    };
    let sent: Value = serde_json::from_slice(down.to_response().body()).unwrap();
    assert_eq!(sent["error"]["details"], json!({ "inside": [null] }));

    let module = export::typescript(&Down::CATALOG.document());
    let members = "\n  readonly boxed?: unknown[];\n  readonly twice?: number;\n  \
                   readonly inside: (number | null)[];\n  readonly unknown?: unknown;\n";
    assert!(module.contains(members), "{module}");

    let responses = export::openapi_responses(&Down::CATALOG.document());
    let schema = &responses["503"]["content"]["application/json"]["schema"]["properties"]["error"];
    let details = &schema["properties"]["details"];
    assert_eq!(details["required"], json!(["inside"]));
    let properties = json!({
        "boxed": { "type": "array", "items": {} },
        "twice": { "type": "integer", "format": "uint32", "minimum": 0 },
        "inside": { "type": "array", "items": { "type": ["integer", "null"], "format": "uint32", "minimum": 0 } },
        "unknown": {},
    });
    assert_eq!(details["properties"], properties);

    let page = export::html::page(&Down::CATALOG.document());
    for member in [
        "boxed</code> <span class=\"type\">array of any</span> <span class=\"note\">optional</span>",
        "inside</code> <span class=\"type\">array of (integer or null)</span></div>",
    ] {
        assert!(page.contains(member), "{member}");
    }
}

/// Several things are wrong
#[derive(Debug, ApiError)]
#[api_error(code = "several", status = 400, details)]
struct Several {
    #[serde(serialize_with = "errbook::messages")]
    errors: Vec<Booking>,
}

#[test]
fn messages_of_errors_are_a_list_of_strings() {
    let module = export::typescript(&Several::CATALOG.document());
    assert!(module.contains("readonly errors: string[];"), "{module}");
    let responses = export::openapi_responses(&Several::CATALOG.document());
    let schema = &responses["400"]["content"]["application/json"]["schema"]["properties"]["error"];
    assert_eq!(
        schema["properties"]["details"]["properties"]["errors"],
        json!({ "type": "array", "items": { "type": "string" } })
    );
    let page = export::html::page(&Several::CATALOG.document());
    assert!(page.contains(">array of strings</span>"), "{page}");
}

#[test]
fn messages_show_the_fields_as_the_details_do() {
    let message = |status, code| body(Booking::CATALOG, status, code)["error"]["message"].clone();
    assert_eq!(
        message(410, "gone"),
        "Slot noon (0, 1.5, …) of <owner> is {gone}."
    );
    assert_eq!(message(409, "taken"), "…: room 12 is taken.");
}
