//! The mark of a deprecated code.

use maud::{Markup, html};

use crate::document::CodeDocument;

pub(super) fn deprecated(code: &CodeDocument) -> Markup {
    html! {
        @if code.deprecated.is_some() { " " span.chip.deprecated { "Deprecated" } }
    }
}
