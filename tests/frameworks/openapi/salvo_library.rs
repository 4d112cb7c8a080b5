//! salvo-oapi: the return type of an endpoint.

use salvo_core::prelude::*;
use salvo_oapi::{OpenApi, endpoint};
use serde_json::Value;

use crate::errors::{BookSlotError, SlotHeld};
use crate::{assert_documented, assert_has_examples, merged};

#[endpoint]
async fn book() -> Result<(), BookSlotError> {
    Err(SlotHeld.into())
}

pub(crate) fn document() -> Value {
    let router = Router::with_path("slots").post(book);
    let document = OpenApi::new("Bookings", "1").merge_router(&router);
    serde_json::to_value(document).unwrap()
}

#[test]
fn an_endpoint_has_the_errors_that_it_returns() {
    let document = document();
    assert_documented(&document);
    assert_has_examples(&document);
    merged(&document);
}
