//! The retry classes of the catalog, in words.

use maud::{Markup, html};

use crate::document::CatalogDocument;
use crate::export::html::links;
use crate::export::html::prose::prose;
use crate::export::html::retry::{label, meaning};
use crate::{Effect, Retry};

pub(in crate::export::html) fn section(document: &CatalogDocument) -> Markup {
    let codes = &document.codes;
    let occurs = |class: &Retry| {
        codes
            .iter()
            .any(|code| code.retry.as_str() == class.as_str())
    };
    let classes = Retry::CLASSES.into_iter().filter(occurs);
    let may_be_applied = codes.iter().any(|code| code.effect == Effect::Unknown);
    html! {
        section.guide id=(links::RETRY) {
            h2 { "Retry" }
            dl {
                @for class in classes {
                    dt { (label(class)) }
                    dd { (prose(meaning(class))) }
                }
            }
            p {
                "A request that failed was not applied, or a repeat of it is recognised"
                @if may_be_applied { ", unless its code says that it may have been applied" }
                "."
            }
        }
    }
}
