//! The chip of a status.

use http::StatusCode;
use maud::{Markup, html};

use crate::Definition;

pub(super) fn chip(definition: &Definition) -> Markup {
    html! {
        span.chip.status.(family(definition.status())) {
            b { (definition.status().as_u16()) } " " (definition.reason())
        }
    }
}

/// What is at fault, which gives the chip its colour.
pub(super) fn family(status: StatusCode) -> &'static str {
    match status.as_u16() {
        401 | 403 | 407 | 511 => "access",
        404 | 405 | 406 | 410 => "missing",
        409 | 412 | 423 | 428 => "conflict",
        425 | 429 => "pace",
        500.. => "server",
        _ => "request",
    }
}
