//! aide: the return type of a handler.

use aide::axum::ApiRouter;
use aide::axum::routing::post;
use aide::openapi::OpenApi;
use serde_json::Value;

use crate::errors::{BookSlotError, SlotHeld};
use crate::{assert_documented, assert_has_examples, merged};

async fn book() -> Result<(), BookSlotError> {
    Err(SlotHeld.into())
}

pub(crate) fn document() -> Value {
    let mut document = OpenApi::default();
    let router: ApiRouter = ApiRouter::new().api_route("/slots", post(book));
    let _router = router.finish_api(&mut document);
    serde_json::to_value(document).unwrap()
}

#[test]
fn an_operation_has_the_errors_that_it_returns() {
    let document = document();
    assert_documented(&document);
    assert_has_examples(&document);
    merged(&document);
}
