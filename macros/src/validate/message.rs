//! The public message: a text over the variant's fields, or the type's `Display` by choice.

use syn::{Attribute, Ident, LitStr};

use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::model::{Argument, Format, Message};
use crate::receive::{Given, MessageAttr, ReceivedField, Template};

use super::display;
use super::fields::{Roles, field_name};

pub(super) fn message(
    given: Option<Given<MessageAttr>>,
    variant: &Ident,
    display: &[&Attribute],
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) -> Option<Message> {
    let Some(given) = given else {
        return Some(Message::None);
    };
    match given.value {
        MessageAttr::Display(word) => {
            display::check_shows_no_source(given.key, display, fields, roles, diagnostics);
            Some(Message::Display(word))
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
        if fixed.trim().is_empty() {
            let message = "`message` is empty; write a text or leave the key out";
            diagnostics.error(literal.span(), message);
        }
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
                        shown: name.to_owned(),
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
            template,
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
        return Err(unknown(name, spec, variant, &names));
    };
    if let Some(what) = roles.internal(field) {
        let shown = shown(name, spec);
        return Err(format!(
            "a {what} is never public; take `{shown}` out of `message`"
        ));
    }
    if takes_argument(spec) {
        return Err(format!(
            "`{{{name}:{spec}}}` takes its width or precision from an argument; write the number"
        ));
    }
    Ok((field, format_trait(spec)))
}

/// `width$`, `.precision$` or `.*`; a fill character before its alignment is none of these.
fn takes_argument(spec: &str) -> bool {
    let mut characters = spec.chars();
    let fill = characters.next().map_or(0, char::len_utf8);
    let filled = matches!(characters.next(), Some('<' | '^' | '>'));
    let rest = if filled { &spec[fill..] } else { spec };
    rest.contains('$') || rest.contains(".*")
}

fn unknown(name: &str, spec: &str, variant: &Ident, names: &[String]) -> String {
    let names = || names.iter().map(String::as_str);
    if name.is_empty() {
        let first = names().next().unwrap_or("field");
        let shown = shown(first, spec);
        return format!("a placeholder names its field; write `{shown}`");
    }
    if let Some(plain) = name.strip_prefix("r#") {
        let shown = shown(plain, spec);
        return format!("`r#` does not go into a placeholder; write `{shown}`");
    }
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if !name.chars().all(word) {
        let plain = name.split(|c| !word(c)).next().unwrap_or_default();
        let shown = shown(plain, spec);
        return format!("a placeholder names one field, without more; write `{shown}`");
    }
    let count = names().count();
    if count == 0 {
        let shown = shown(name, spec);
        let remedy = format!("take `{shown}` out, or write `{{{shown}}}` for braces in the text");
        return format!("`{variant}` has no fields; {remedy}");
    }
    let list = || match count {
        1 => format!("its only field is {}", or_list(names())),
        _ => format!(
            "its fields are {}",
            or_list(names()).replace(" or ", " and ")
        ),
    };
    let remedy = match name.starts_with(|c: char| c.is_ascii_digit()) {
        true => list(), // any digit is near any other
        false => did_you_mean(name, names(), list),
    };
    format!("`{variant}` has no field `{name}`; {remedy}")
}

/// A placeholder as it was written.
fn shown(name: &str, spec: &str) -> String {
    match spec {
        "" => format!("{{{name}}}"),
        spec => format!("{{{name}:{spec}}}"),
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
