//! Layouts that a client cannot read back.

use errbook::contract::{Generator, Schema};
use errbook::lint::Lint;
use errbook::{ApiError, Catalog};
use serde::Serialize;
use serde_json::{Value, json};

use crate::found;

errbook::envelope! {
    /// The status ends where the message begins
    const TOUCHING: "text/plain" = "{reason}{description}: {message}{retry_after}";
    /// Keys are compared together, and clients do not read the status
    const APART: "application/json" = { "id": "{extra.area}{code}", "title": "{status}{reason}", "detail": "{message} ({code})" };
    /// Either can be absent
    const ONE_KIND: "application/json" = [code, message?, details.text?, { "wait": retry_after }?];
    /// A literal tells them apart
    const KINDS: "application/json" = [
        { "kind": "info", "code": code }, { "kind": "wait", "seconds": retry_after }?, { "kind": "text", "text": details.text }?
    ];
    /// The text can be `none`
    const OR: "application/json" = { "code": code, "text": details.text or "none", "wait": retry_after or null };
    /// The delay can be taken for the number, and the number for the delay
    const FACTS: "application/json" = { "code": code, "value": retry_after or details.limit or false };
    /// Nothing can be taken for another
    const PLAIN: "application/json" = {
        "code": code, "text": details.text or null, "word": details.word or "none", "see": docs_url or "about:blank",
        "limit": details.limit or -1
    };
}

errbook::envelope! {
    /// The address can be the literal
    const SEE: "application/json" = { "code": code, "see": docs_url or "about:blank" };
    /// The number can be the literal
    const NUMBER: "application/json" = { "code": code, "number": number or 0 };
    /// The member can be the literal
    const AREA: "application/json" = { "code": code, "area": extra.area or "none" };
}

/// What every answer shows is the literal, or is not
#[derive(ApiError)]
enum Literals {
    #[api_error(code = "see", status = 400, envelope = SEE, docs_url = "about:blank")]
    See,
    #[api_error(code = "see_other", status = 400, envelope = SEE, docs_url = "https://example.com")]
    SeeOther,
    #[api_error(code = "number", status = 400, envelope = NUMBER, number = 0)]
    Number,
    #[api_error(code = "area", status = 400, envelope = AREA, extra(area = "none"))]
    Area,
}

/// None is
#[derive(ApiError)]
enum OtherLiterals {
    #[api_error(code = "see", status = 400, envelope = SEE, docs_url = "https://example.com")]
    See,
    #[api_error(code = "number", status = 400, envelope = NUMBER, number = 7)]
    Number,
    #[api_error(code = "area", status = 400, envelope = AREA, extra(area = "a"))]
    Area,
}

/// Touching
#[derive(ApiError)]
#[api_error(code = "touching", status = 503, envelope = TOUCHING)]
struct Touching {
    #[api_error(retry_after)]
    delay: u32,
}

/// Apart
#[derive(ApiError)]
#[api_error(code = "apart", status = 400, envelope = APART, extra(area = "a"))]
struct Apart;

/// Of one kind
#[derive(ApiError)]
#[api_error(code = "one_kind", status = 503, envelope = ONE_KIND, details)]
struct OneKind {
    text: Option<String>,
    #[api_error(retry_after, skip)]
    delay: Option<u32>,
}

/// Of several kinds
#[derive(ApiError)]
#[api_error(code = "kinds", status = 503, envelope = KINDS, details)]
struct Kinds {
    text: Option<String>,
    #[api_error(retry_after, skip)]
    delay: Option<u32>,
}

/// Or
#[derive(ApiError)]
#[api_error(code = "or", status = 503, envelope = OR, details)]
struct Or {
    text: Option<String>,
    #[api_error(retry_after, skip)]
    delay: Option<u32>,
}

/// Facts
#[derive(ApiError)]
#[api_error(code = "facts", status = 503, envelope = FACTS, details)]
struct Facts {
    limit: Option<u32>,
    #[api_error(retry_after, skip)]
    delay: Option<u32>,
}

/// Facts, of a code without a delay
#[derive(ApiError)]
#[api_error(code = "no_delay", status = 400, envelope = FACTS, details)]
struct NoDelay {
    limit: Option<u32>,
}

/// A word
#[derive(Serialize)]
struct Word(&'static str);

impl Schema for Word {
    fn schema(_: &mut Generator) -> Value {
        json!({ "enum": ["a", "b"] })
    }
}

/// Plain
#[derive(ApiError)]
#[api_error(code = "plain", status = 400, envelope = PLAIN, details)]
struct Plain {
    text: Option<String>,
    word: Option<Word>,
    limit: Option<u32>,
}

/// A header of two facts
#[derive(ApiError)]
#[api_error(code = "header", status = 400, headers("X-Error" = "{code}{message}"))]
struct Header;

fn messages(catalog: &'static Catalog) -> Vec<String> {
    let findings = catalog.lints().into_iter();
    let findings = findings.filter(|finding| finding.lint() == Lint::UnreadableLayout);
    findings
        .map(|finding| finding.message().to_owned())
        .collect()
}

#[test]
fn what_a_client_cannot_tell_apart_is_found() {
    for (catalog, message) in [
        (
            Touching::CATALOG,
            r#"the envelope `TOUCHING` shows `message` and `retry_after` in "{reason}{description}: {message}{retry_after}" with nothing between them, so that clients cannot tell where one ends; put text between them"#,
        ),
        (
            OneKind::CATALOG,
            r#"the envelope `ONE_KIND` has the list `[code, message?, details.text?, { "wait": retry_after }?]`, in which clients take `details.text?` for `message` where that is absent; let them differ in their kind or a literal"#,
        ),
        (
            Or::CATALOG,
            r#"the envelope `OR` has `details.text or "none"`, in which `details.text` can be "none" itself, so that clients read it as absent; use a literal that it cannot equal, such as `null`"#,
        ),
        (
            Facts::CATALOG,
            r#"the envelope `FACTS` has `retry_after or details.limit or false`, in which clients take `details.limit` for `retry_after` where that is absent; give each a member of its own"#,
        ),
        (
            NoDelay::CATALOG,
            r#"the envelope `FACTS` has `retry_after or details.limit or false`, in which clients take `details.limit` for `retry_after` where that is absent; give each a member of its own"#,
        ),
        (
            Header::CATALOG,
            r#"the header `X-Error` shows `code` and `message` in "{code}{message}" with nothing between them, so that clients cannot tell where one ends; put text between them"#,
        ),
    ] {
        assert_eq!(messages(catalog), [message]);
    }
    assert_eq!(found(Header::CATALOG, Lint::UnreadableLayout), ["header"]);
    assert_eq!(found(Or::CATALOG, Lint::UnreadableLayout), ["-"]);
}

#[test]
fn what_a_client_can_tell_apart_is_not() {
    for catalog in [Apart::CATALOG, Kinds::CATALOG, Plain::CATALOG] {
        assert_eq!(messages(catalog), [""; 0]);
    }
}

errbook::catalog! {
    static ALLOWED = [Or, Header];
    allow(unreadable_layout = "old clients read it so");
}

#[test]
fn it_can_be_allowed() {
    assert_eq!(found(&ALLOWED, Lint::UnreadableLayout), [""; 0]);
    assert_eq!(found(&ALLOWED, Lint::UnusedAllow), [""; 0]);
}

#[test]
fn a_check_of_the_contract_fails_for_it() {
    let file = std::env::temp_dir().join("errbook-unreadable-layout.json");
    let check = || errbook::contract::check(Facts::CATALOG, &file);
    let report = std::panic::catch_unwind(check).unwrap_err();
    let report = report.downcast::<String>().unwrap();
    assert!(
        report.starts_with("catalog: the envelope `FACTS` has"),
        "{report}"
    );
    assert!(report.ends_with("[unreadable_layout]"), "{report}");
    assert!(!file.exists());
}

#[test]
fn a_literal_that_an_answer_shows_as_its_own_is_found() {
    assert_eq!(messages(OtherLiterals::CATALOG), [""; 0]);
    let found = messages(Literals::CATALOG);
    for (envelope, fact, literal) in [
        ("SEE", "docs_url", "\"about:blank\""),
        ("NUMBER", "number", "0"),
        ("AREA", "extra.area", "\"none\""),
    ] {
        let start = format!("the envelope `{envelope}` has ");
        let end = format!("in which `{fact}` can be {literal} itself");
        let is_it = |message: &&String| message.starts_with(&start) && message.contains(&end);
        assert_eq!(found.iter().filter(is_it).count(), 1, "{found:?}");
    }
    assert_eq!(found.len(), 3);
}
