//! What stands in examples for values that no occurrence is there to bring.

use errbook::{ApiError, Catalog, export};
use serde_json::Value;

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
fn body(catalog: &Catalog, status: u16, code: &str) -> Value {
    let document = export::openapi(catalog);
    let response = &document["components"]["responses"][format!("Error{status}")];
    response["content"]["application/json"]["examples"][code]["value"].clone()
}

#[test]
fn messages_show_the_fields_as_the_details_do() {
    let message = |status, code| body(Booking::CATALOG, status, code)["error"]["message"].clone();
    assert_eq!(
        message(410, "gone"),
        "Slot noon (0, 1.5, …) of … is {gone}."
    );
    assert_eq!(message(409, "taken"), "…: room 12 is taken.");
}
