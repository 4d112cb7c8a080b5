//! The public message: a text over the variant's fields, or the type's `Display` by choice.

use syn::{Attribute, Ident, LitStr};

use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::model::{Argument, Format, Message};
use crate::receive::{Given, MessageAttr, ReceivedField, Template};

use super::fields::Roles;

pub(super) fn message(
    given: Option<Given<MessageAttr>>,
    variant: &Ident,
    attributes: &[Attribute],
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) -> Option<Message> {
    let Some(given) = given else {
        return Some(Message::None);
    };
    match given.value {
        MessageAttr::Display => {
            check_display_shows_no_source(given.key, attributes, fields, roles, diagnostics);
            Some(Message::Display)
        }
        MessageAttr::Text(literal) => text(&literal, variant, fields, roles, diagnostics),
    }
}

fn text(
    literal: &LitStr,
    variant: &Ident,
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) -> Option<Message> {
    let template = match Template::parse(&literal.value()) {
        Ok(template) => template,
        Err(message) => {
            diagnostics.error(literal.span(), message);
            return None;
        }
    };
    if let Some(fixed) = template.fixed() {
        return Some(Message::Text(fixed));
    }
    let mut arguments: Vec<Argument> = Vec::new();
    let mut sound = true;
    for (name, spec) in template.placeholders() {
        match placeholder(name, spec, variant, fields, roles) {
            Ok((field, spec)) => {
                let known = arguments.iter_mut().find(|known| known.field == field);
                match known {
                    Some(argument) => argument.traits.push(spec),
                    None => arguments.push(Argument {
                        name: argument_name(name),
                        field,
                        traits: vec![spec],
                    }),
                }
            }
            Err(message) => {
                diagnostics.error(literal.span(), message);
                sound = false;
            }
        }
    }
    let renamed = template.renamed(argument_name);
    // The literal as written lets the compiler underline a placeholder in it.
    let unchanged = template
        .placeholders()
        .all(|(name, _)| argument_name(name) == name);
    sound.then(|| {
        Message::Format(Format {
            written: literal.value(),
            literal: match unchanged {
                true => literal.clone(),
                false => LitStr::new(&renamed, literal.span()),
            },
            arguments,
        })
    })
}

/// The arguments go by name: a tuple field `0` as `_0`.
fn argument_name(name: &str) -> String {
    match name.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("_{name}"),
        false => name.to_owned(),
    }
}

/// The field that a placeholder shows, and the trait it is shown by.
fn placeholder(
    name: &str,
    spec: &str,
    variant: &Ident,
    fields: &[ReceivedField<'_>],
    roles: &Roles,
) -> Result<(usize, &'static str), String> {
    let names = || {
        fields
            .iter()
            .enumerate()
            .map(|(index, field)| field_name(index, field))
    };
    let names: Vec<_> = names().collect();
    let Some(field) = names.iter().position(|known| known == name) else {
        return Err(unknown(name, variant, &names));
    };
    if let Some(what) = roles.internal(field) {
        return Err(format!(
            "a {what} is never public; take `{{{name}}}` out of `message`"
        ));
    }
    if spec.contains(['$', '*']) {
        return Err(format!(
            "`{{{name}:{spec}}}` takes its width or precision from an argument; write the number"
        ));
    }
    Ok((field, format_trait(spec)))
}

fn unknown(name: &str, variant: &Ident, names: &[String]) -> String {
    let names = || names.iter().map(String::as_str);
    if name.is_empty() {
        return "a placeholder names its field; write `{field}`".to_owned();
    }
    if let Some(plain) = name.strip_prefix("r#") {
        return format!("`r#` does not go into a placeholder; write `{{{plain}}}`");
    }
    let remedy = did_you_mean(name, names(), || match names().next() {
        Some(_) => format!(
            "its fields are {}",
            or_list(names()).replace(" or ", " and ")
        ),
        None => "it has no fields".to_owned(),
    });
    format!("`{variant}` has no field `{name}`; {remedy}")
}

fn field_name(index: usize, field: &ReceivedField<'_>) -> String {
    match &field.field.ident {
        Some(ident) => ident.to_string().trim_start_matches("r#").to_owned(),
        None => index.to_string(),
    }
}

/// The trait of `core::fmt` behind a format spec.
fn format_trait(spec: &str) -> &'static str {
    match spec.trim_end() {
        spec if spec.ends_with('?') => "Debug",
        spec if spec.ends_with('x') => "LowerHex",
        spec if spec.ends_with('X') => "UpperHex",
        spec if spec.ends_with('o') => "Octal",
        spec if spec.ends_with('b') => "Binary",
        spec if spec.ends_with('e') => "LowerExp",
        spec if spec.ends_with('E') => "UpperExp",
        spec if spec.ends_with('p') => "Pointer",
        _ => "Display",
    }
}

/// `message(display)` makes `Display` public, so thiserror's attribute must not show the source in it.
fn check_display_shows_no_source(
    key: proc_macro2::Span,
    attributes: &[Attribute],
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    let remedy = "write the public `message = \"…\"`";
    for attribute in attributes.iter().filter(|it| it.path().is_ident("error")) {
        let syn::Meta::List(list) = &attribute.meta else {
            continue;
        };
        if syn::parse2::<Ident>(list.tokens.clone()).is_ok_and(|word| word == "transparent") {
            let rule =
                "`message(display)` would show the source, since `#[error(transparent)]` does";
            diagnostics.error(key, format!("{rule}; {remedy}"));
            continue;
        }
        for (index, _) in &roles.internal {
            let name = field_name(*index, &fields[*index]);
            if shows(&list.tokens, &name) {
                let rule = format!(
                    "`message(display)` would show the source, since `#[error(…)]` shows `{name}`"
                );
                diagnostics.error(key, format!("{rule}; {remedy}"));
            }
        }
    }
}

/// Whether `#[error("… {name} …", .name)]` shows a field, in the text or as an argument.
fn shows(tokens: &proc_macro2::TokenStream, name: &str) -> bool {
    use proc_macro2::TokenTree;
    let mut positional = name == "0"; // `{}` shows the first argument, without any the first field
    let mut shown = false;
    for (at, token) in tokens.clone().into_iter().enumerate() {
        match token {
            TokenTree::Literal(literal) if at == 0 => {
                let text = syn::parse2::<LitStr>(TokenTree::Literal(literal).into());
                let template = text.map(|text| Template::parse(&text.value()));
                if let Ok(Ok(template)) = template {
                    shown |= template.placeholders().any(|(shows, _)| shows == name);
                    positional &= template.placeholders().any(|(shows, _)| shows.is_empty());
                }
            }
            TokenTree::Literal(literal) => shown |= literal.to_string() == name,
            TokenTree::Ident(ident) => {
                shown |= ident.to_string().trim_start_matches("r#") == name;
            }
            TokenTree::Group(group) => shown |= shows_in_group(&group.stream(), name),
            TokenTree::Punct(_) => {}
        }
    }
    shown || positional
}

fn shows_in_group(tokens: &proc_macro2::TokenStream, name: &str) -> bool {
    use proc_macro2::TokenTree;
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => shows_in_group(&group.stream(), name),
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Literal(literal) => literal.to_string() == name,
        TokenTree::Punct(_) => false,
    })
}
