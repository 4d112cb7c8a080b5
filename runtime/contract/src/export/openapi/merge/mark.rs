//! Marks of what was merged, by which it is found again.

use serde_json::Value as Json;

use crate::export::openapi::response::RETRY;

/// The member of a component or response that names the catalog it is of.
const CATALOG: &str = "x-errbook-catalog";

/// The member of a response that stands here because the operation names its errors. Others were made by a library.
const NAMED: &str = "x-errbook-named";

/// Whether the component or response is of the catalog.
pub(super) fn is_of(value: &Json, id: &str) -> bool {
    value.get(CATALOG).is_some_and(|mark| mark == id)
}

/// Whether the component or response is of any catalog.
pub(super) fn is_of_any(value: &Json) -> bool {
    value.get(CATALOG).is_some() || value.get(RETRY).is_some()
}

/// Whether a catalog put the response here because the operation named its errors.
pub(super) fn is_named(response: &Json) -> bool {
    response.get(NAMED).is_some()
}

pub(super) fn with(mut value: Json, id: &str) -> Json {
    value[CATALOG] = id.into();
    value
}

pub(super) fn named(mut response: Json) -> Json {
    response[NAMED] = true.into();
    response
}

pub(super) fn without(component: &Json) -> Json {
    let mut component = component.clone();
    component
        .as_object_mut()
        .and_then(|members| members.remove(CATALOG));
    component
}
