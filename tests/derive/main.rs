//! The derive: every key, every shape of a type, every scope it may stand in.

// Many types are here for their definitions.
#![allow(dead_code)]

mod absent;
mod aliases;
mod attributes;
mod bounds;
mod catalog;
mod delays;
mod deprecated;
mod details;
mod edition_2015;
mod formats;
mod generics;
mod headers;
mod hygiene;
mod internal_fields;
mod lints;
mod log;
mod macro_generated;
mod metadata;
mod on;
mod own_serialize;
mod placeholders;
mod raw_names;
mod renamed;
mod retry;
mod retry_parameters;
mod serde_keys;
mod shapes;
mod statuses;
mod texts;
mod transparent;

use errbook::ApiError;
use serde_json::Value;

/// The body as it is sent.
fn body(error: &impl ApiError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

/// The details as they are sent; `null` where there are none.
fn details(error: &impl ApiError) -> Value {
    let body: Value = serde_json::from_str(&body(error)).unwrap();
    body["error"]["details"].clone()
}

/// The header `Retry-After`.
fn retry_after(error: &impl ApiError) -> Option<String> {
    let value = error.to_response().headers().get("retry-after").cloned();
    value.map(|value| value.to_str().unwrap().to_owned())
}
