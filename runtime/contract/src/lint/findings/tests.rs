//! Lints on documents. The tests of `errbook` cover catalogs of enums.

use std::borrow::Cow;

use serde_json::json;

use super::{Finding, findings};
use crate::document::{
    CatalogDocument, CatalogParts, CodeDocument, EnvelopeDocument, InheritedAllow,
};
use crate::layout::{Fact, Value};
use crate::lint::{Allow, Lint, report};

/// A code of the class `never` without help.
fn code(name: &str, status: u16) -> (CodeDocument, EnvelopeDocument) {
    let json = json!({
        "code": name, "status": status, "retry": { "class": "never" }, "effect": "none", "message": ["No."],
        "description": "Does not work", "content_type": "application/json", "envelope": "", "retry_after": "never"
    });
    let code = serde_json::from_value(json).unwrap();
    (code, envelope("ONE", Fact::Code))
}

fn envelope(id: &str, fact: Fact) -> EnvelopeDocument {
    EnvelopeDocument {
        id: id.to_owned(),
        title: None,
        content_type: Some("application/json".to_owned()),
        layout: Some(Value::Fact(fact)),
    }
}

fn found(parts: CatalogParts) -> Vec<String> {
    let findings = findings(&parts.into());
    let place = |finding: &Finding| format!("{} {}", finding.lint(), finding.code().unwrap_or("-"));
    findings.iter().map(place).collect()
}

fn missing_help(codes: Vec<Cow<'static, str>>) -> Allow {
    Allow::new(Lint::MissingHelp, codes.into(), "the guide".into())
}

#[test]
fn rust_names_are_not_needed() {
    let parts = CatalogParts {
        codes: vec![code("who", 401)],
        ..CatalogParts::default()
    };
    let document = CatalogDocument::from(parts);
    let findings = findings(&document);
    assert_eq!(findings[0].status(), Some(401));
    assert_eq!((findings[0].variant(), findings[0].rust()), (None, None));
    assert_eq!(
        report(&document, &findings),
        "\
2 findings
  who (401): the header `WWW-Authenticate` is missing, which RFC 9110 §15.5.2 requires at 401; \
         add `headers(\"WWW-Authenticate\" = \"…\")`, or `header = \"WWW-Authenticate\"` to a field [missing_www_authenticate]
  who (401): the class is `never`, but nothing says what to do instead; add `help = \"…\"` [missing_help]
To allow what is intended, add to `catalog!`: `allow(missing_www_authenticate(\"who\") = \"the reason\");`
"
    );
}

#[test]
fn an_inherited_allow_covers_only_its_own_codes_and_is_never_unused() {
    let inherited = |lint, codes: &[(&str, u16)]| InheritedAllow {
        lint,
        codes: codes
            .iter()
            .map(|(code, status)| ((*code).to_owned(), *status))
            .collect(),
    };
    let parts = CatalogParts {
        codes: vec![code("inner", 403), code("inner", 409), code("outer", 403)],
        inherited_allow: vec![
            inherited(Lint::MissingHelp, &[("inner", 403)]),
            inherited(Lint::SeveralEnvelopes, &[("inner", 403)]),
            inherited(Lint::HopelessRetry, &[]),
        ],
        ..CatalogParts::default()
    };
    assert_eq!(found(parts), ["missing_help inner", "missing_help outer"]);
}

#[test]
fn an_allow_without_finding_is_unused() {
    let allow = |codes| CatalogParts {
        codes: vec![code("a", 403), code("b", 403)],
        allow: vec![missing_help(codes)],
        ..CatalogParts::default()
    };
    assert_eq!(found(allow(vec![])), [""; 0]);
    let some = found(allow(vec!["a".into(), "c".into()]));
    assert_eq!(some, ["missing_help b", "unused_allow -"]);
}

#[test]
fn hidden_codes_are_checked_without_their_texts() {
    let (hidden, _) = code("who", 401);
    let parts = CatalogParts {
        hidden: vec![(hidden, envelope("TWO", Fact::Message))],
        codes: vec![code("taken", 409)],
        ..CatalogParts::default()
    };
    let found = found(parts);
    assert_eq!(
        found,
        [
            "missing_www_authenticate who",
            "missing_help taken",
            "several_envelopes -"
        ]
    );
}
