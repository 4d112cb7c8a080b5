//! What of a variant is public.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Ident, Path};

use super::fields::Roles;
use crate::diagnostics::Diagnostics;
use crate::model::{Detail, DetailSource, FieldDetail};
use crate::receive::{ReceivedField, RenameRule, serde_field};

/// The public fields in their order, then what is computed.
pub(super) fn details(
    all: bool,
    computed: Vec<(Ident, Path)>,
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    rename_all: RenameRule,
    diagnostics: &mut Diagnostics,
) -> Vec<Detail> {
    let mut details = Vec::new();
    for (index, received) in fields.iter().enumerate() {
        let marked = roles.detail.iter().find(|(field, _)| *field == index);
        let marked = marked.map(|(_, key)| *key);
        check_not_internal(index, marked, roles, diagnostics);
        let hidden = roles.skip.contains(&index)
            || roles.internal(index).is_some()
            || (roles.is_header(index) && marked.is_none());
        if hidden || !(all || marked.is_some()) {
            check_no_example(index, roles, diagnostics);
            continue;
        }
        let detail = field(
            index,
            received,
            marked.is_some(),
            roles,
            rename_all,
            diagnostics,
        );
        if let Some(detail) = detail {
            push(&mut details, detail, diagnostics);
        }
    }
    for (ident, function) in computed {
        let detail = Detail {
            name: ident.unraw().to_string(),
            span: ident.span(),
            example: None,
            source: DetailSource::Computed(function),
        };
        push(&mut details, detail, diagnostics);
    }
    details
}

/// A public field; a tuple field needs a name for the wire.
fn field(
    index: usize,
    received: &ReceivedField<'_>,
    marked: bool,
    roles: &Roles,
    rename_all: RenameRule,
    diagnostics: &mut Diagnostics,
) -> Option<Detail> {
    let serde = serde_field(&received.field.attrs, diagnostics);
    let (name, span) = match (&serde.rename, &received.field.ident) {
        (Some(rename), _) => (rename.value(), rename.span()),
        (None, Some(ident)) => {
            let name = rename_all.apply(&ident.unraw().to_string());
            if name.is_empty() && serde.flatten.is_none() {
                let rule = format!("the rename rule leaves nothing of `{ident}`");
                let remedy = "name the field with `#[serde(rename = \"…\")]`";
                diagnostics.error(ident.span(), format!("{rule}; {remedy}"));
            }
            (name, ident.span())
        }
        (None, None) if serde.flatten.is_some() => (index.to_string(), received.span()),
        (None, None) => {
            let remedy = match marked {
                true => "or remove `detail`",
                false => "or mark it `#[api_error(skip)]`",
            };
            let rule = "a public tuple field has no name for the wire";
            let name = "give it one with `#[serde(rename = \"…\")]`";
            diagnostics.error_at(&received.field.ty, format!("{rule}; {name}, {remedy}"));
            return None;
        }
    };
    let is_delay = roles.retry_after.is_some_and(|(field, _)| field == index);
    let source = match is_delay {
        true => {
            check_delay_is_plain(&serde, diagnostics);
            DetailSource::Delay(index)
        }
        false => DetailSource::Field(Box::new(FieldDetail {
            field: index,
            flatten: serde.flatten.is_some(),
            skip_if: serde.skip_if,
            serialize_with: serde.serialize_with,
            with: serde.with,
        })),
    };
    let example = roles.examples.iter().find(|(field, _)| *field == index);
    if let Some((_, example)) = example {
        super::example::check(example, &received.field.ty, &source, diagnostics);
    }
    Some(Detail {
        name,
        span,
        example: example.map(|(_, json)| json.value.0.clone()),
        source,
    })
}

/// A delay is written in whole seconds, as the header has it.
fn check_delay_is_plain(serde: &crate::receive::SerdeField, diagnostics: &mut Diagnostics) {
    if let Some(span) = serde.flatten {
        diagnostics.error(span, "a delay has no members to flatten; remove `flatten`");
    }
    for path in [&serde.with, &serde.serialize_with].into_iter().flatten() {
        let message = "a public delay is written in whole seconds, as the header; remove this";
        diagnostics.error_at(path, message);
    }
}

/// An example is for the documentation, which shows public fields.
fn check_no_example(field: usize, roles: &Roles, diagnostics: &mut Diagnostics) {
    let example = roles.examples.iter().find(|(index, _)| *index == field);
    if let Some((_, example)) = example.filter(|_| !roles.is_header(field)) {
        let message =
            "`example` has no effect on a private field; mark it `detail`, or remove this";
        diagnostics.error(example.key, message);
    }
}

/// A source or backtrace is never public.
fn check_not_internal(
    field: usize,
    marked: Option<Span>,
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(what), Some(key)) = (roles.internal(field), marked) {
        let message = format!("a {what} is never public; remove `detail`");
        diagnostics.error(key, message);
    }
}

/// A name stands once among the details.
fn push(details: &mut Vec<Detail>, detail: Detail, diagnostics: &mut Diagnostics) {
    let same = |known: &Detail| known.name == detail.name && !known.flattened();
    if !detail.flattened() && details.iter().any(same) {
        let message = format!(
            "the detail `{}` is there already; choose another name",
            detail.name
        );
        diagnostics.error(detail.span, message);
    } else {
        details.push(detail);
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;

    /// Not among the cases of `ui-tests`, whose messages hold no `__`.
    #[test]
    fn a_name_of_which_a_rule_leaves_nothing_is_an_error() {
        for rule in ["camelCase", "PascalCase"] {
            let tokens = derive(&syn::parse_quote! {
                #[serde(rename_all_fields = #rule)]
                enum Error {
                    #[api_error(code = "gone", status = 410, details)]
                    Gone { __: u32 },
                }
            });
            let message = "the rename rule leaves nothing of `__`; name the field";
            assert!(tokens.to_string().contains(message), "{rule}: {tokens}");
        }
    }
}
