//! `message(display)` must not show anything private.

use proc_macro2::Span;

use super::fields::{FieldRoles, Internal, MARK_PUBLIC};
use crate::diagnostics::Diagnostics;
use crate::model::MessagePiece;
use crate::receive::{DisplayAttr, ReceivedField, Shows};
use crate::syntax::Piece;

/// `message(display)` makes public what the attribute shows that writes `Display`: no source and no other error, unless it
/// is marked `public`, and no backtrace.
pub(super) fn check(
    key: Span,
    display: &[DisplayAttr],
    fields: &[ReceivedField<'_>],
    roles: &FieldRoles,
    diagnostics: &mut Diagnostics,
) {
    let mut broken = display
        .iter()
        .filter_map(|attribute| rule(attribute, fields, roles));
    if let Some((rule, shown)) = broken.next() {
        let otherwise = "write a public `message = \"…\"`";
        let remedy = if shown.may_be_public() {
            format!("{MARK_PUBLIC}, or {otherwise}")
        } else {
            otherwise.to_owned()
        };
        diagnostics.error(key, format!("{rule}; {remedy}"));
    }
}

/// The rule that an attribute breaks, and what it shows.
fn rule(
    attribute: &DisplayAttr,
    fields: &[ReceivedField<'_>],
    roles: &FieldRoles,
) -> Option<(String, Internal)> {
    let written = attribute.written;
    let mut internals = roles.internals();
    let mut shown = internals.next()?;
    let (verb, why) = match &attribute.shows {
        Shows::Transparent => ("would", format!("{written} does")),
        Shows::Function => ("may", format!("{written} gets every field")),
        Shows::OnlyField if fields.len() > 1 => return None,
        Shows::OnlyField => ("would", format!("{written} shows the only field")),
        Shows::Format(format) => {
            let mut all = std::iter::once(shown).chain(internals);
            let named = all.find(|(field, _)| format.names.contains(&fields[*field].name));
            match named {
                Some(named) => {
                    shown = named;
                    (
                        "would",
                        format!("{written} shows `{}`", fields[named.0].name),
                    )
                }
                None if format.names.contains("self") => {
                    ("may", format!("{written} gets all of `self`"))
                }
                None => return None,
            }
        }
    };
    let what = shown.1.as_str();
    let rule = format!("`message(display)` {verb} show the {what}, since {why}");
    Some((rule, shown.1))
}

/// The pieces of the message, if one attribute writes it as a format string over the fields.
pub(super) fn pieces(
    display: &[DisplayAttr],
    fields: &[ReceivedField<'_>],
) -> Option<Vec<MessagePiece>> {
    let [
        DisplayAttr {
            shows: Shows::Format(format),
            ..
        },
    ] = display
    else {
        return None;
    };
    let pieces = format.template.as_ref()?.pieces.iter();
    let pieces = pieces.map(|piece| match piece {
        Piece::Text(text) => Some(MessagePiece::Text(text.clone())),
        Piece::Placeholder { name, .. } => Some(MessagePiece::Field {
            field: fields.iter().position(|field| field.name == *name)?,
            name: name.clone(),
        }),
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;

    /// Not a case of `ui-tests`, since it needs err-derive.
    #[test]
    fn a_source_that_err_derive_shows_is_refused() {
        let tokens = derive(&syn::parse_quote! {
            enum Error {
                #[error(display = "disk: {}", _0)]
                #[api_error(code = "disk", status = 500, message(display))]
                Disk(#[error(source)] Io),
            }
        });
        let message =
            "`message(display)` would show the source, since `#[error(…)]` shows `0`; mark";
        assert!(tokens.to_string().contains(message), "{tokens}");
    }
}
