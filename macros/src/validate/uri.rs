//! URI references and media types.

use syn::LitStr;

use crate::diagnostics::{Diagnostics, did_you_mean};
use crate::receive::{Given, Template, Text};

/// The facts that a `docs_url` may hold.
pub(super) struct Facts<'a> {
    pub(super) code: &'a str,
    pub(super) number: Option<i32>,
    pub(super) status: u16,
}

/// The URI reference with its facts filled in (RFC 3986 §4.1).
pub(super) fn docs_url(
    given: &Given<LitStr>,
    facts: &Facts<'_>,
    diagnostics: &mut Diagnostics,
) -> String {
    let fill = || -> Result<String, String> {
        let text = given.value.value();
        let template = Template::parse(&text)?;
        let names = ["code", "number", "status"];
        for (name, spec) in template.placeholders() {
            if !names.contains(&name) || !spec.is_empty() {
                let remedy = did_you_mean(name, names, || {
                    "use `{code}`, `{number}` or `{status}`".to_owned()
                });
                return Err(format!("`docs_url` has no fact `{{{name}}}`; {remedy}"));
            }
        }
        let number = match facts.number {
            Some(number) => number.to_string(),
            None if template.placeholders().any(|(name, _)| name == "number") => {
                let rule = format!(
                    "`docs_url` shows `{{number}}`, but `{}` has none",
                    facts.code
                );
                return Err(format!("{rule}; add `number = …`"));
            }
            None => String::new(),
        };
        let url = template.filled(|name| match name {
            "code" => facts.code.to_owned(),
            "number" => number.clone(),
            _ => facts.status.to_string(),
        });
        check_uri_reference(&url)?;
        Ok(url)
    };
    fill().unwrap_or_else(|message| {
        diagnostics.error(given.span, message);
        String::new()
    })
}

/// The characters of RFC 3986; the structure is the reader's to resolve.
fn check_uri_reference(url: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    match url.chars().find(|c| !allowed(*c)) {
        Some(c) => Err(format!(
            "`docs_url` cannot hold {c:?}; percent-encode it (RFC 3986)"
        )),
        None if url.is_empty() => Err("`docs_url` is empty; write a URI reference".to_owned()),
        None => Ok(()),
    }
}

/// A media type, with parameters if need be (RFC 9110 §8.3.1).
pub(super) fn check_content_type(given: Option<&Given<Text>>, diagnostics: &mut Diagnostics) {
    let Some(given) = given else { return };
    let text = &given.value.0;
    let token = |text: &str| {
        let tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        !text.is_empty() && text.chars().all(tchar)
    };
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let sound = essence
        .trim_end()
        .split_once('/')
        .is_some_and(|(kind, subtype)| token(kind) && token(subtype));
    if !sound || !parameters.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        let message =
            format!("`{text}` is no media type; write `type/subtype`, as in `application/json`");
        diagnostics.error(given.span, message);
    }
}
