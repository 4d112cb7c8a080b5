//! URI references and media types.

use syn::{Ident, LitStr};

use super::reference;
use crate::diagnostics::{Diagnostics, did_you_mean};
use crate::media_type;
use crate::receive::{Given, Template, Text};

/// The facts that a `docs_url` may hold, as far as they could be read.
pub(super) struct Facts<'a> {
    pub(super) variant: &'a Ident,
    /// If wrongly.
    pub(super) gave_number: bool,
    pub(super) code: Option<&'a str>,
    pub(super) number: Option<i32>,
    pub(super) status: Option<u16>,
}

/// A URI reference (RFC 3986 §4.1) that may hold facts.
pub(super) fn check_template(given: Option<&Given<LitStr>>, diagnostics: &mut Diagnostics) {
    if let Some(given) = given
        && let Err(message) = checked(&given.value.value())
    {
        diagnostics.error(given.span, message);
    }
}

fn checked(text: &str) -> Result<(), String> {
    let template = Template::parse(text)?;
    let names = ["code", "number", "status"];
    for (name, spec) in template.placeholders() {
        if !names.contains(&name) {
            let remedy = did_you_mean(name, names, || {
                "use `{code}`, `{number}` or `{status}`".to_owned()
            });
            return Err(format!("`docs_url` has no fact `{{{name}}}`; {remedy}"));
        }
        if !spec.is_empty() {
            return Err(format!("`docs_url` takes no format; write `{{{name}}}`"));
        }
    }
    let filled = template.filled(|name| {
        let stand_in = match name {
            "code" => "x",
            "number" => "1",
            _ => "400",
        };
        stand_in.to_owned()
    });
    check_characters(&filled)?;
    reference::check(&filled)
}

/// The characters of RFC 3986.
fn check_characters(url: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    if let Some(c) = url.chars().find(|c| !allowed(*c)) {
        return Err(format!(
            "`docs_url` cannot hold {c:?}; percent-encode it (RFC 3986)"
        ));
    }
    if url.is_empty() {
        return Err("`docs_url` is empty; write a URI reference".to_owned());
    }
    let mut escapes = url.split('%').skip(1);
    let digits =
        |text: &str| text.len() >= 2 && text.bytes().take(2).all(|c| c.is_ascii_hexdigit());
    match escapes.all(digits) {
        true => Ok(()),
        false => {
            Err("a `%` has two hex digits in a URI; write `%25` for the sign itself".to_owned())
        }
    }
}

/// The URI reference with its facts filled in; what is wrong in it by itself has been reported.
pub(super) fn docs_url(url: &LitStr, facts: &Facts<'_>, diagnostics: &mut Diagnostics) -> String {
    let (text, variant) = (url.value(), facts.variant);
    if !facts.gave_number && text.contains("{number}") {
        let rule = format!("`{variant}` has no `number`, which `docs_url` shows");
        diagnostics.error(variant.span(), format!("{rule}; add `number = …`"));
    }
    let (Ok(()), Ok(template)) = (checked(&text), Template::parse(&text)) else {
        return String::new();
    };
    let fact = |name: &str| match name {
        "code" => facts.code.map(str::to_owned),
        "number" => facts.number.map(|number| number.to_string()),
        _ => facts.status.map(|status| status.to_string()),
    };
    let filled = template.filled(|name| fact(name).unwrap_or_default());
    // A code may hold `:` and `/`.
    let complete = template
        .placeholders()
        .all(|(name, _)| fact(name).is_some());
    if complete && let Err(message) = reference::check(&filled) {
        diagnostics.error(variant.span(), format!("at `{variant}`, {message}"));
    }
    filled
}

/// The media type that overrides the envelope's.
pub(super) fn check_content_type(given: Option<&Given<Text>>, diagnostics: &mut Diagnostics) {
    if let Some(given) = given
        && let Err(message) = media_type::check(&given.value.0)
    {
        diagnostics.error(given.span, message);
    }
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn uri_references_may_be_relative_and_hold_facts() {
        for right in [
            "https://api.example/errors/{code}",
            "/errors/{status}#{number}",
            "a%20b",
        ] {
            assert_eq!(checked(right), Ok(()), "{right}");
        }
        for wrong in ["", "a b", "/é", "/{cod}", "/{code:?}", "/50%", "/{code"] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }
}
