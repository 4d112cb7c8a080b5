//! A detail that the layout puts beside the others.

use errbook::{ApiError, export};

use super::{about, parse, select, text};

errbook::envelope! {
    /// Booking API
    const BOOKING: "application/json" = {
        "error": { "code": code, "message": message, "details"?: details },
        "meta"?: { "trace"?: details.trace, "seen": [code, details.trace?] },
        "request_id"?: details.request_id
    };
    /// As a text
    const LINE: "text/plain" = "{code}: {details.limit}";
}

fn request_id() -> Option<String> {
    None
}

/// Booking errors
#[derive(Debug, ApiError)]
#[api_error(envelope = BOOKING, computed(request_id: Option<String> = request_id))]
enum BookingError {
    /// Slot taken
    #[api_error(code = "slot_taken", status = 409, retry = "never", details)]
    Taken {
        /// The next free one
        next: Option<String>,
        /// Where support finds the request
        trace: Option<u64>,
    },
    /// Too long
    #[api_error(code = "too_long", status = 400, details, envelope = LINE)]
    TooLong { limit: u32 },
}

#[test]
fn its_place_is_named() {
    let page = export::html::page(&BookingError::CATALOG.document());
    let html = parse(&page);
    let details: Vec<_> = select(&html, "article[id='slot_taken'] .details > li")
        .into_iter()
        .map(text)
        .collect();
    assert_eq!(
        details,
        [
            "next string optionalThe next free one",
            "trace integer optionalWhere support finds the requestIn the body: meta.trace, meta.seen[1]",
            "request_id string optionalIn the body: request_id",
        ]
    );
    assert!(about(&html, "too_long").contains("limit integerIn the body"));
}

#[test]
fn the_examples_have_it_there_without_an_example_of_its_own() {
    let document = BookingError::CATALOG.document();
    let expected = r#"{"error":{"code":"slot_taken","message":"Slot taken"},"meta":{"trace":0,"seen":["slot_taken",0]},"request_id":"string"}"#;
    let page = export::html::page(&document);
    let html = parse(&page);
    let selector = "article[id='slot_taken'] .examples code.body";
    let [body] = select(&html, selector)[..] else {
        panic!("one example");
    };
    assert_eq!(text(body), expected);

    let openapi = export::openapi(&document);
    let example = openapi["components"]["responses"]
        .as_object()
        .unwrap()
        .values()
        .filter_map(|response| response["content"]["application/json"]["examples"].as_object())
        .find_map(|examples| examples.get("slot_taken"))
        .unwrap();
    let expected: serde_json::Value = serde_json::from_str(expected).unwrap();
    assert_eq!(example["value"], expected);
}
