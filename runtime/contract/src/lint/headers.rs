//! `missing_www_authenticate`, `missing_allow`, `missing_proxy_authenticate`, `missing_upgrade`: the headers that
//! RFC 9110 asks of a status.

use super::{Finding, Lint};
use crate::envelope::Text;
use crate::envelope::facts::{self, FactValue};
use crate::{Definition, Header};

/// Status, header, section.
const DEMANDED: [(u16, &str, &str, Lint); 4] = [
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

pub(super) fn lint(definitions: &[&'static Definition], found: &mut Vec<Finding>) {
    for definition in definitions {
        let status = definition.status().as_u16();
        let Some((_, name, section, lint)) = DEMANDED.iter().find(|it| it.0 == status) else {
            continue;
        };
        let mut headers = definition.headers().iter();
        let header = headers.find(|it| it.name().eq_ignore_ascii_case(name));
        let Some((rule, remedy)) = wrong(definition, name, header) else {
            continue;
        };
        let demand = format!("which RFC 9110 §{section} demands at {status}");
        let message = format!("the header `{name}`{rule}, {demand}; {remedy}");
        found.push(Finding::of(*lint, definition, message));
    }
}

/// What is wrong with it, and the remedy.
fn wrong(
    definition: &Definition,
    name: &str,
    header: Option<&Header>,
) -> Option<(&'static str, String)> {
    let Some(header) = header else {
        let remedy =
            format!("add `headers(\"{name}\" = \"…\")`, or `header = \"{name}\"` to a field");
        return Some((" is missing", remedy));
    };
    if !is_sent(definition, header) {
        let rule = " shows a fact that is never there";
        return Some((rule, "give the fact".to_owned()));
    }
    if header.optional() {
        let rule = " is missing where its field is `None`";
        return Some((rule, "take a field that is no `Option`".to_owned()));
    }
    None
}

/// Whether any occurrence has it.
fn is_sent(definition: &Definition, header: &Header) -> bool {
    let absent = |piece: &Text| match *piece {
        Text::Literal(_) => false,
        Text::Fact(fact) => matches!(facts::value(definition, fact), FactValue::Absent),
    };
    header.per_occurrence() || !header.value().iter().any(absent)
}
