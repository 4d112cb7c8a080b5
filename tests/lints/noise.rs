//! How often the lints about texts speak: seldom of a published API, mostly of internal texts.

use errbook::contract::CatalogDocument;
use errbook::lint::{Finding, Lint, findings};
use serde_json::{Value, json};

/// 200 codes in the style of published APIs: code, status and retry class, then the description.
const PUBLISHED: &str = include_str!("noise/published.txt");

/// Descriptions that speak of the inside of a service.
const INTERNAL: &str = include_str!("noise/internal.txt");

fn code(code: &str, status: u16, class: &str, description: &str) -> Value {
    let retry = json!({ "class": class, "initial_ms": 1000, "factor": 2.0, "max_ms": 60_000, "attempts": 4 });
    json!({
        "code": code, "status": status, "retry": retry, "effect": "none", "message": [description],
        "description": description, "content_type": "application/json", "envelope": "NESTED", "retry_after": "never"
    })
}

fn found(codes: &[Value], lint: Lint) -> Vec<Finding> {
    let document = json!({ "errbook": 1, "id": "API", "codes": codes });
    let document = CatalogDocument::from_json(&document.to_string()).unwrap();
    let mut found = findings(&document);
    found.retain(|finding| finding.lint() == lint);
    found
}

fn published() -> Vec<Value> {
    let codes = PUBLISHED.lines().map(|line| {
        let (facts, description) = line.split_once('|').unwrap();
        let facts: Vec<&str> = facts.split(' ').collect();
        code(facts[0], facts[1].parse().unwrap(), facts[2], description)
    });
    codes.collect()
}

#[test]
fn fewer_than_one_in_ten_codes_lacks_help() {
    let codes = published();
    assert_eq!(codes.len(), 200);
    let lacking = found(&codes, Lint::MissingHelp);
    let names: Vec<_> = lacking.iter().filter_map(Finding::code).collect();
    assert!(lacking.len() * 10 < codes.len(), "{names:?}");
    // What to do is open.
    for name in [
        "wrong_environment",
        "credit_exhausted",
        "account_closed",
        "lifetime_quota",
    ] {
        assert!(names.contains(&name), "{name}");
    }
    // The text says it, or the status.
    for name in [
        "card_declined",
        "email_not_verified",
        "invalid_json",
        "overloaded",
    ] {
        assert!(!names.contains(&name), "{name}");
    }
}

#[test]
fn no_text_of_a_published_api_is_internal() {
    assert_eq!(found(&published(), Lint::InternalWording), []);
}

#[test]
fn most_internal_texts_are_found() {
    let texts = INTERNAL.lines().enumerate();
    let codes: Vec<_> = texts
        .map(|(at, text)| code(&format!("code_{at:02}"), 500, "backoff", text))
        .collect();
    let found = found(&codes, Lint::InternalWording);
    let is_found = |name: &str| found.iter().any(|finding| finding.code() == Some(name));
    let missed: Vec<&str> = (0..)
        .zip(INTERNAL.lines())
        .filter(|(at, _)| !is_found(&format!("code_{at:02}")))
        .map(|(_, text)| text)
        .collect();
    // Only what a reader has to know.
    assert_eq!(
        missed,
        [
            "Terraform has not created the bucket",
            "The nightly batch has not run"
        ]
    );
    assert_eq!(
        found[0].message(),
        "the description speaks of `db-01`, which is internal; say what it means to a client, \
         and leave the rest to the log or to a later paragraph of the doc comment"
    );
}
