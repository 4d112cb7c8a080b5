//! A placeholder of a message: its field, and the trait that formats it.

use syn::Ident;

use super::fields::FieldRoles;
use crate::diagnostics::{did_you_mean, or_list};
use crate::receive::ReceivedField;

/// What placeholders can name.
pub(super) struct Scope<'a> {
    pub(super) variant: &'a Ident,
    pub(super) fields: &'a [ReceivedField<'a>],
    pub(super) roles: &'a FieldRoles,
}

impl Scope<'_> {
    /// The field's index, and the trait of `core::fmt`. The error states the rule and the remedy.
    pub(super) fn resolve(&self, name: &str, spec: &str) -> Result<(usize, &'static str), String> {
        let mut fields = self.fields.iter();
        let Some(field) = fields.position(|field| field.name == name) else {
            return Err(self.unknown(name, spec));
        };
        let placeholder = render_placeholder(name, spec);
        if let Some(internal) = self.roles.of(field).internal {
            return Err(internal.refusal(&format!("`{placeholder}` from `message`")));
        }
        if takes_argument(spec) {
            let rule =
                format!("`{placeholder}` cannot take its width or precision from an argument");
            return Err(format!("{rule}; write a number"));
        }
        Ok((field, format_trait(spec)))
    }

    fn unknown(&self, name: &str, spec: &str) -> String {
        let variant = self.variant;
        let names = || self.fields.iter().map(|field| &field.name[..]);
        if name.is_empty() {
            let first = render_placeholder(names().next().unwrap_or("field"), spec);
            return format!("a placeholder must name its field; write `{first}`");
        }
        if let Some(plain) = name.strip_prefix("r#") {
            let plain = render_placeholder(plain, spec);
            return format!("`r#` is not allowed in a placeholder; write `{plain}`");
        }
        let in_word = |c: char| c.is_alphanumeric() || c == '_';
        if !name.chars().all(in_word) {
            // The field in `{&id}`, `{self.id}` or `{id.len()}`.
            let mut words = name.split(|c| !in_word(c));
            let meant = words.find(|word| names().any(|field| field == *word));
            let remedy = match meant.or_else(|| names().next()) {
                Some(field) => format!("write `{}`", render_placeholder(field, spec)),
                None => "remove it".to_owned(),
            };
            return format!("a placeholder can only name a field; {remedy}");
        }
        let list = || match self.fields.len() {
            1 => format!("its only field is {}", or_list(names())),
            _ => {
                let names = or_list(names()).replace(" or ", " and ");
                format!("its fields are {names}")
            }
        };
        if self.fields.is_empty() {
            let typed = render_placeholder(name, spec);
            let remedy = format!("remove `{typed}`, or write `{{{typed}}}` for literal braces");
            return format!("`{variant}` has no fields; {remedy}");
        }
        let remedy = if name.starts_with(|c: char| c.is_ascii_digit()) {
            list() // every index is similar to every other
        } else {
            did_you_mean(name, names(), list)
        };
        format!("`{variant}` has no field `{name}`; {remedy}")
    }
}

/// The name of an argument: a tuple field `0` becomes `_0`.
pub(super) fn argument_name(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}

/// Whether a spec has `width$`, `.precision$` or `.*`; a fill character before the alignment is ignored.
fn takes_argument(spec: &str) -> bool {
    let mut characters = spec.chars();
    let fill = characters.next().map_or(0, char::len_utf8);
    let filled = matches!(characters.next(), Some('<' | '^' | '>'));
    let rest = if filled { &spec[fill..] } else { spec };
    rest.contains('$') || rest.contains(".*")
}

/// A placeholder as written.
fn render_placeholder(name: &str, spec: &str) -> String {
    if spec.is_empty() {
        format!("{{{name}}}")
    } else {
        format!("{{{name}:{spec}}}")
    }
}

/// The trait of `core::fmt` that a format spec needs.
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
