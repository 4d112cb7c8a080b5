//! The headers of every error.

use crate::document::{CatalogDocument, CodeDocument};
use crate::layout::Presence;

/// A sentence that names them; `None` if there are none but `Content-Type`.
pub(super) fn of_every_error(document: &CatalogDocument) -> Option<String> {
    let (first, others) = document.codes.split_first()?;
    let mut names = names(first);
    names.retain(|name| others.iter().all(|code| has(code, name)));
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    match &names[..] {
        [] => None,
        [name] => Some(format!("Every error has the header {name}.")),
        names => Some(format!("Every error has the headers {}.", names.join(", "))),
    }
}

fn names(code: &CodeDocument) -> Vec<&str> {
    let delay = (code.retry_after == Presence::Always).then_some("Retry-After");
    let own = code.headers.iter().filter(|header| !header.optional);
    let mut names: Vec<_> = delay
        .into_iter()
        .chain(own.map(|header| header.name()))
        .collect();
    names.dedup();
    names
}

fn has(code: &CodeDocument, name: &str) -> bool {
    names(code)
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
}
