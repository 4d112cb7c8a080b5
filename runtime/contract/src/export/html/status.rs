//! Statuses on a page.

use maud::{Markup, html};

use crate::document::CodeDocument;
use crate::export::status::reason_phrase;

pub(super) fn chip(code: &CodeDocument) -> Markup {
    let status = code.status;
    html! {
        span.chip.status.(color_class(status)) {
            b { (status) } " " (reason_phrase(status))
            @if code.any_status { " or any other from 400 to 599" }
        }
    }
}

/// The CSS class for the color of a status, by the cause of the error.
pub(super) fn color_class(status: u16) -> &'static str {
    match status {
        401 | 403 | 407 | 511 => "access",
        404 | 405 | 406 | 410 => "missing",
        409 | 412 | 423 | 428 => "conflict",
        425 | 429 => "pace",
        500.. => "server",
        _ => "request",
    }
}
