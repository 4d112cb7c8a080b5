//! utoipa: `responses(BookSlotError)`.

use serde_json::Value;
use utoipa::OpenApi;

use crate::errors::BookSlotError;
use crate::{assert_documented, assert_has_examples, merged, responses};

#[utoipa::path(post, path = "/slots", responses((status = 200, description = "Booked"), BookSlotError))]
#[allow(dead_code)]
fn book() {}

#[derive(OpenApi)]
#[openapi(paths(book))]
struct Api;

pub(crate) fn document() -> Value {
    serde_json::to_value(Api::openapi()).unwrap()
}

#[test]
fn an_operation_has_the_errors_that_it_names() {
    let document = document();
    assert_documented(&document);
    assert_has_examples(&document);
    let header = &responses(&document)["429"]["headers"]["Retry-After"];
    assert_eq!(
        header.get("required"),
        None,
        "utoipa holds it now; say so in the docs"
    );
    merged(&document);
}
