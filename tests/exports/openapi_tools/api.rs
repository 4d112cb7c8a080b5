//! An API's own document, complete but for its errors.

use errbook::contract::CatalogDocument;
use errbook::export::{OpenApiOptions, openapi_merge_with};
use serde_json::{Value, json};

/// An API with one operation that answers with all errors of the contract.
pub(super) fn api(contract: &CatalogDocument) -> Value {
    let booking = json!({ "$ref": "#/components/schemas/Booking" });
    let content = json!({ "application/json": { "schema": booking } });
    let mut api = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Bookings",
            "version": "1.0.0",
            "description": "Bookings of appointments",
            "contact": { "name": "The team", "url": "https://bookings.test/team", "email": "team@bookings.test" },
            "license": { "name": "MIT", "identifier": "MIT" },
        },
        "servers": [{ "url": "https://api.bookings.test" }],
        "tags": [{ "name": "bookings", "description": "Everything about bookings" }],
        "security": [{ "key": [] }],
        "paths": { "/bookings": { "post": {
            "operationId": "book",
            "summary": "Books an appointment",
            "description": "Books an appointment at one time",
            "tags": ["bookings"],
            "requestBody": { "required": true, "content": content },
            "responses": { "201": { "description": "Booked", "content": content } },
            "x-errbook-errors": contract.id(),
        } } },
        "components": {
            "schemas": { "Booking": {
                "type": "object",
                "description": "An appointment",
                "properties": { "at": { "type": "string", "format": "date-time" } },
                "required": ["at"],
            } },
            "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } },
        },
    });
    let options = OpenApiOptions::new().default_response();
    let merged = openapi_merge_with(&mut api, contract, &options).unwrap();
    assert_eq!(merged.operations, 1);
    api
}
