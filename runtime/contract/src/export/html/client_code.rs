//! What a client writes to recognise a code.

mod curl;
mod typescript;

use maud::{Markup, html};

use super::context::Context;
use super::copy;
use crate::export::entry::Entry;

pub(super) fn figures(entry: Entry<'_>, context: Context<'_>) -> Markup {
    html! {
        details.client {
            summary { "Client code" }
            (figure("TypeScript", &typescript::text(entry, context)))
            (figure("curl", &curl::text(entry)))
        }
    }
}

fn figure(language: &str, text: &str) -> Markup {
    html! {
        figure {
            figcaption { (language) (copy::button(language)) }
            pre { code { (text) } }
        }
    }
}
