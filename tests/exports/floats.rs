//! A float that is not finite: `null` in JSON, so that a detail is left out, and an element or a member within one is `null`.

use errbook::{ApiError, export};
use serde_json::{Value, json};

/// Measured
#[derive(ApiError)]
#[api_error(code = "measured", status = 409, retry = "never", details)]
struct Measured {
    ratio: f64,
    samples: Vec<f32>,
    count: u8,
}

fn details(ratio: f64, sample: f32) -> Value {
    let samples = vec![sample];
    let measured = Measured {
        ratio,
        samples,
        count: 1,
    };
    let body: Value = serde_json::from_slice(measured.to_response().body()).unwrap();
    body["error"]["details"].clone()
}

#[test]
fn the_exports_admit_what_the_server_sends() {
    assert_eq!(
        details(0.5, 0.25),
        json!({ "ratio": 0.5, "samples": [0.25], "count": 1 })
    );
    assert_eq!(
        details(f64::NAN, f32::INFINITY),
        json!({ "samples": [null], "count": 1 })
    );

    let document = Measured::CATALOG.document();
    let known = document.codes()[0].details();
    let optional: Vec<_> = known.iter().map(|detail| detail.is_optional()).collect();
    assert_eq!(optional, [true, false, false]);

    let responses = export::openapi_responses(&document);
    let schema = &responses["409"]["content"]["application/json"]["schema"];
    let schema = &schema["properties"]["error"]["properties"]["details"];
    assert_eq!(schema["required"], json!(["samples", "count"]));
    let properties = &schema["properties"];
    assert_eq!(
        properties["ratio"],
        json!({ "type": "number", "format": "double" })
    );
    assert_eq!(
        properties["samples"]["items"],
        json!({ "type": ["number", "null"], "format": "float" })
    );

    let module = export::typescript(&document);
    let members = "\n  readonly ratio?: number;\n  readonly samples: (number | null)[];\n  readonly count: number;\n";
    assert!(module.contains(members), "{module}");
}

errbook::envelope! {
    /// Three details, each with a place of its own
    const PLACED: "application/json" = { "code": code, "ratio": details.ratio, "count": details.count, "unit": details.unit };
}

/// Measured in place
#[derive(ApiError)]
#[api_error(code = "placed", status = 409, retry = "never", envelope = PLACED, details)]
struct Placed {
    ratio: f64,
    count: u8,
    unit: String,
}

#[test]
fn a_float_is_null_where_its_member_is_never_left_out() {
    let placed = Placed {
        ratio: f64::NAN,
        count: 1,
        unit: "m".to_owned(),
    };
    let body: Value = serde_json::from_slice(placed.to_response().body()).unwrap();
    let sent = json!({ "code": "placed", "ratio": null, "count": 1, "unit": "m" });
    assert_eq!(body, sent);

    let responses = export::openapi_responses(&Placed::CATALOG.document());
    let schema = &responses["409"]["content"]["application/json"]["schema"];
    let members = ["ratio", "count", "unit"].map(|name| schema["properties"][name].clone());
    let number = json!({ "type": "number", "format": "double" });
    let expected = [
        json!({ "anyOf": [number, { "type": "null" }] }),
        json!({ "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 }),
        json!({ "type": "string" }),
    ];
    assert_eq!(members, expected);
}
