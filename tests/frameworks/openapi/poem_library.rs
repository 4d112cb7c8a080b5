//! poem-openapi: the return type of an operation.

use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};
use serde_json::Value;

use crate::errors::{BookSlotError, SlotHeld};
use crate::{assert_documented, merged, responses};

struct Api;

#[OpenApi]
impl Api {
    #[oai(path = "/slots", method = "post")]
    async fn book(&self) -> Result<PlainText<String>, BookSlotError> {
        Err(SlotHeld.into())
    }
}

pub(crate) fn document() -> Value {
    let service = OpenApiService::new(Api, "Bookings", "1");
    serde_json::from_str(&service.spec()).unwrap()
}

#[test]
fn an_operation_has_the_errors_that_it_returns() {
    let document = document();
    assert_documented(&document);
    let content = &responses(&document)["409"]["content"]["application/json"];
    assert_eq!(
        content.get("examples"),
        None,
        "poem-openapi holds them now; say so in the docs"
    );
    merged(&document);
}
