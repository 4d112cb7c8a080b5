//! Which field is what.

use proc_macro2::Span;
use syn::Type;

use crate::diagnostics::Diagnostics;
use crate::receive::ReceivedField;

/// The roles of a variant's fields, by index.
#[derive(Default)]
pub(super) struct Roles {
    /// The source or a backtrace: never public.
    pub(super) internal: Vec<(usize, &'static str)>,
    pub(super) retry_after: Option<usize>,
    pub(super) retry_after_key: Option<Span>,
    /// Marked `detail`, and where.
    pub(super) detail: Vec<(usize, Span)>,
    /// Marked `skip`.
    pub(super) skip: Vec<usize>,
}

impl Roles {
    /// `source` or `backtrace`, where the field is one.
    pub(super) fn internal(&self, field: usize) -> Option<&'static str> {
        let found = self.internal.iter().find(|(index, _)| *index == field);
        found.map(|(_, what)| *what)
    }
}

/// Reads the fields' keys; a field has one role at most beside being public.
pub(super) fn roles(fields: &[ReceivedField<'_>], diagnostics: &mut Diagnostics) -> Roles {
    let mut roles = Roles::default();
    for (index, received) in fields.iter().enumerate() {
        if let Some(what) = internal(received.field) {
            roles.internal.push((index, what));
        }
        let detail = diagnostics.one(received.keys.detail.clone());
        let skip = diagnostics.one(received.keys.skip.clone());
        let retry_after = diagnostics.one(received.keys.retry_after.clone());
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
        if let Some(retry_after) = retry_after {
            if roles.retry_after.is_some() {
                let message = "a variant has one `retry_after` field; keep one";
                diagnostics.error(retry_after.key, message);
            }
            roles.retry_after = Some(index);
            roles.retry_after_key = Some(retry_after.key);
        }
    }
    roles
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

fn is_backtrace(ty: &Type) -> bool {
    let ty = crate::model::option_inner(ty).unwrap_or(ty);
    let Type::Path(path) = ty else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|segment| segment.ident == "Backtrace" && segment.arguments.is_empty())
}
