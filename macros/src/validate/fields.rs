//! Which field is what.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Attribute, Type};

use super::display;

use crate::diagnostics::Diagnostics;
use crate::model::{self, HeaderField};
use crate::receive::{Given, Json, ReceivedField};

/// The roles of a variant's fields, by index.
#[derive(Default)]
pub(super) struct Roles {
    /// The source or a backtrace: never public.
    internal: Vec<(usize, &'static str)>,
    /// The delay, and where the key stands.
    pub(super) retry_after: Option<(usize, Span)>,
    /// Sent as headers.
    pub(super) headers: Vec<HeaderField>,
    /// Marked `detail`, and where.
    pub(super) detail: Vec<(usize, Span)>,
    /// Marked `skip`.
    pub(super) skip: Vec<usize>,
    /// The documentation's example values, as JSON.
    pub(super) examples: Vec<(usize, Given<Json>)>,
}

impl Roles {
    /// `source` or `backtrace`, where the field is one.
    pub(super) fn internal(&self, field: usize) -> Option<&'static str> {
        let found = self.internal.iter().find(|(index, _)| *index == field);
        found.map(|(_, what)| *what)
    }

    /// The fields that are never public.
    pub(super) fn internals(&self) -> impl Iterator<Item = usize> {
        self.internal.iter().map(|(index, _)| *index)
    }

    /// Whether the field is sent as a header.
    pub(super) fn is_header(&self, field: usize) -> bool {
        self.headers.iter().any(|header| header.field == field)
    }
}

/// Reads the fields' keys, and what contradicts itself in them.
pub(super) fn roles(
    fields: &[ReceivedField<'_>],
    display: &[&Attribute],
    diagnostics: &mut Diagnostics,
) -> Roles {
    let mut roles = Roles::default();
    // The one field of `#[error(transparent)]` is where `source()` goes.
    let transparent = display::word(display).is_some_and(|word| word == "transparent");
    let stands_for_all = transparent.then_some("source");
    for (index, received) in fields.iter().enumerate() {
        if let Some(what) = internal(received.field).or(stands_for_all) {
            roles.internal.push((index, what));
        }
        role(index, received, &mut roles, diagnostics);
    }
    roles
}

fn role(
    index: usize,
    received: &ReceivedField<'_>,
    roles: &mut Roles,
    diagnostics: &mut Diagnostics,
) {
    let keys = &received.keys;
    let detail = diagnostics.one(keys.detail.clone());
    let skip = diagnostics.one(keys.skip.clone());
    if let (Some(_), Some(skip)) = (&detail, &skip) {
        let message = "`skip` and `detail` contradict each other; keep one";
        diagnostics.error(skip.key, message);
    }
    if let Some(detail) = detail {
        roles.detail.push((index, detail.key));
    }
    if skip.is_some() {
        roles.skip.push(index);
    }
    if let Some(retry_after) = diagnostics.one(keys.retry_after.clone()) {
        if roles.retry_after.is_some() {
            let message = "a variant has one `retry_after` field; keep one";
            diagnostics.error(retry_after.key, message);
        }
        roles.retry_after = Some((index, retry_after.key));
    }
    if let Some(header) = diagnostics.one(keys.header.clone()) {
        if let Some(what) = roles.internal(index) {
            let message = format!("a {what} is never public; remove `header`");
            diagnostics.error(header.key, message);
        }
        let typed = header.value.0;
        let name = typed.to_ascii_lowercase();
        if roles.headers.iter().any(|known| known.name == name) {
            let message = format!("another field is sent as `{typed}` already; keep one");
            diagnostics.error(header.span, message);
        }
        roles.headers.push(HeaderField {
            field: index,
            name,
            written: typed,
        });
    }
    if let Some(example) = diagnostics.one(keys.example.clone()) {
        roles.examples.push((index, example));
    }
}

/// thiserror's rules for what the source and the backtrace are.
fn internal(field: &syn::Field) -> Option<&'static str> {
    let has = |name: &str| field.attrs.iter().any(|it| it.path().is_ident(name));
    let named = |name: &str| field.ident.as_ref().is_some_and(|ident| ident == name);
    if has("source") || has("from") || named("source") {
        Some("source")
    } else if has("backtrace") || is_backtrace(&field.ty) {
        Some("backtrace")
    } else {
        None
    }
}

/// By its name, in whatever it is wrapped.
fn is_backtrace(ty: &Type) -> bool {
    if let Some(inner) = model::inner(ty, &["Option", "Box", "Arc", "Rc"]) {
        return is_backtrace(inner);
    }
    match model::bare(ty) {
        Type::Reference(reference) => is_backtrace(&reference.elem),
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "Backtrace" && last.arguments.is_empty()),
        _ => false,
    }
}

/// What a placeholder calls a field.
pub(super) fn field_name(index: usize, field: &ReceivedField<'_>) -> String {
    match &field.field.ident {
        Some(ident) => ident.unraw().to_string(),
        None => index.to_string(),
    }
}
