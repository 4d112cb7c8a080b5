//! `missing_www_authenticate`, `missing_allow`, `missing_proxy_authenticate`, `missing_upgrade`: headers that RFC 9110
//! requires at a status.

use super::Finding;
use crate::document::{CodeDocument, HeaderDocument};
use crate::layout::{Presence, Text};
use crate::lint::Lint;

/// Status, header, section of RFC 9110, lint.
const REQUIRED: [(u16, &str, &str, Lint); 4] = [
    (
        401,
        "WWW-Authenticate",
        "15.5.2",
        Lint::MissingWwwAuthenticate,
    ),
    (405, "Allow", "15.5.6", Lint::MissingAllow),
    (
        407,
        "Proxy-Authenticate",
        "15.5.8",
        Lint::MissingProxyAuthenticate,
    ),
    (426, "Upgrade", "15.5.22", Lint::MissingUpgrade),
];

pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    // The framework's refusal has the header: it knows the methods of a resource, or how to authenticate.
    for code in codes.iter().filter(|code| !code.framework_headers) {
        let mut required = REQUIRED.iter();
        let Some((status, name, section, lint)) = required.find(|row| row.0 == code.status) else {
            continue;
        };
        let mut headers = code.headers.iter();
        let header = headers.find(|header| header.name.eq_ignore_ascii_case(name));
        let is_sent = header.is_some_and(|header| is_sent(code, header));
        if let Some((fault, remedy)) = fault(name, header, is_sent) {
            let rule = format!("which RFC 9110 §{section} requires at {status}");
            // Most frameworks know the methods of a resource, and send the header themselves.
            let condition = match lint {
                Lint::MissingAllow => "if the framework does not send it, ",
                _ => "",
            };
            let message = format!("the header `{name}` {fault}, {rule}; {condition}{remedy}");
            found.push(Finding::in_code(*lint, code, message));
        }
    }
}

/// Why responses lack the header, and the remedy.
fn fault(
    name: &str,
    header: Option<&HeaderDocument>,
    is_sent: bool,
) -> Option<(&'static str, String)> {
    let Some(header) = header else {
        let remedy =
            format!("add `headers(\"{name}\" = \"…\")`, or `header = \"{name}\"` to a field");
        return Some(("is missing", remedy));
    };
    if !is_sent {
        let fault = "shows a fact that is never present";
        return Some((fault, "define that fact".to_owned()));
    }
    if header.optional {
        let fault = "is missing when its field is `None`";
        return Some((fault, "use a field that is not an `Option`".to_owned()));
    }
    None
}

/// Whether any response has the header.
fn is_sent(code: &CodeDocument, header: &HeaderDocument) -> bool {
    // The layout does not matter: no header shows the details that it places.
    let is_absent = |piece: &Text| match piece {
        Text::Fact(fact) => code.with_facts(None, |facts| facts.presence(fact)) == Presence::Never,
        Text::Literal(_) | Text::Field(_) => false,
    };
    header.per_occurrence || !header.value.iter().any(is_absent)
}
