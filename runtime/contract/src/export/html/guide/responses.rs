//! The form of the responses: statuses, envelopes, and the headers of every error.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::{envelope, headers};
use crate::document::{CatalogDocument, CodeDocument, EnvelopeDocument};
use crate::export::html::links;
use crate::export::html::prose::{count, prose};

/// An envelope, and the codes that use it.
struct Form<'a> {
    envelope: &'a EnvelopeDocument,
    codes: Vec<&'a CodeDocument>,
}

pub(in crate::export::html) fn section(document: &CatalogDocument) -> Markup {
    let forms = forms(document);
    html! {
        section.guide id=(links::RESPONSES) {
            h2 { "Error responses" }
            p { (prose(statuses(document))) }
            @match &forms[..] {
                [only] => (form(only)),
                forms => @for form in forms { (titled(form)) },
            }
            @if let Some(headers) = headers::of_every_error(document) { p { (prose(&headers)) } }
        }
    }
}

fn statuses(document: &CatalogDocument) -> &'static str {
    match document.codes.iter().all(|code| code.status >= 400) {
        true => "An error is a response with a status of 400 or above.",
        false => {
            "An error is a response with one of the statuses in the table, which can be below 400."
        }
    }
}

fn forms(document: &CatalogDocument) -> Vec<Form<'_>> {
    let codes_of = |envelope: &EnvelopeDocument| {
        let codes = document.codes.iter();
        codes.filter(|code| code.envelope == envelope.id).collect()
    };
    let forms = document.envelopes.iter().map(|envelope| Form {
        codes: codes_of(envelope),
        envelope,
    });
    forms.filter(|form| !form.codes.is_empty()).collect()
}

/// One of several forms.
fn titled(one: &Form<'_>) -> Markup {
    let title = one.envelope.title().unwrap_or("Another form");
    html! {
        h3 { (prose(title)) " " small { (count(one.codes.len(), "error")) } }
        (form(one))
    }
}

fn form(Form { envelope, codes }: &Form<'_>) -> Markup {
    let types: BTreeSet<_> = codes
        .iter()
        .filter_map(|code| code.content_type())
        .collect();
    let types: Vec<_> = types.into_iter().map(|name| format!("`{name}`")).collect();
    html! {
        @match envelope.layout() {
            Some(layout) => {
                p { "The body is " (prose(&types.join(" or "))) ":" }
                (envelope::members(layout))
            }
            None => p { "There is no body." },
        }
    }
}
