//! The client code of the pages, run: with a `curl` that answers with the example beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use errbook::{ApiError, Catalog, export};
use errbook_tests_tools::{program, skip};
use scraper::Html;

use super::{parse, select, text};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

/// Writes the body as if it had come from a server, and prints the status.
const CURL: &str = "curl() { cp answer error.json; printf %s \"$STATUS\"; }\n";

/// The text of the client code of a language in each entry, by the entry's fragment.
pub(crate) fn snippets(html: &Html, language: &str) -> Vec<(String, String)> {
    let articles = select(html, "article").into_iter();
    let snippets = articles.map(|article| {
        let anchor = article.attr("id").unwrap();
        let figures = select(html, &format!("article[id='{anchor}'] .client figure"));
        let mut figures = figures.into_iter();
        let figure = figures.find(|it| text(*it).starts_with(language)).unwrap();
        (anchor.to_owned(), text(figure)[language.len()..].to_owned())
    });
    let snippets: Vec<_> = snippets.collect();
    assert!(!snippets.is_empty(), "the page has no entry");
    snippets
}

fn page(catalog: &'static Catalog) -> Html {
    parse(&export::html::page(&catalog.document()))
}

#[test]
fn a_shell_recognises_each_code_and_no_other() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("client-code");
    fs::create_dir_all(&folder).unwrap();
    if let Err(reason) = program::on_path("jq") {
        return skip(reason);
    }
    for catalog in [&BOOKWELL, &MIXED] {
        let html = page(catalog);
        for (anchor, code) in snippets(&html, "curl") {
            let body = select(&html, &format!("article[id='{anchor}'] .body"));
            let body = body.first().map(|it| text(*it)).unwrap_or_default();
            let status = select(&html, &format!("article[id='{anchor}'] .status b"));
            let status = text(status[0]);
            let said = run(&folder, &code, &status, &body);
            assert!(!said.is_empty(), "{anchor}: {code}");
            if code.contains("jq -e") {
                for other in [r#"{"error":{"code":"another"}}"#, "[]", "<html>", ""] {
                    assert_eq!(run(&folder, &code, &status, other), "", "{anchor}: {code}");
                }
            }
            assert_eq!(run(&folder, &code, "200", &body), "", "{anchor}: {code}");
        }
    }
}

/// What the shell prints, which must not complain.
#[track_caller]
fn run(folder: &Path, code: &str, status: &str, body: &str) -> String {
    fs::write(folder.join("answer"), body).unwrap();
    let output = Command::new("sh")
        .args(["-eu", "-c", &format!("{CURL}{code}")])
        .env("STATUS", status)
        .env("URL", "https://example.com")
        .current_dir(folder)
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{code}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn requests_are_repeated_where_that_can_help() {
    let html = page(&BOOKWELL);
    for (anchor, code) in snippets(&html, "curl") {
        let (repeated, caution) = match &anchor[..] {
            "internal_error" => ("--retry 3 ", true),
            "service_unavailable@503" => ("--retry 3 ", false),
            "rate_limit_exceeded" => ("--retry 3 ", false),
            _ => ("-s -o", false),
        };
        assert!(code.contains(repeated), "{anchor}: {code}");
        assert_eq!(code.starts_with('#'), caution, "{anchor}: {code}");
    }
}

#[test]
fn a_request_is_not_repeated_where_the_class_says_never() {
    /// Closed for good
    #[derive(ApiError)]
    #[api_error(code = "closed", status = 503, retry = "never")]
    struct Closed;

    let html = page(Closed::CATALOG);
    let [(_, code)] = &snippets(&html, "curl")[..] else {
        panic!("one snippet");
    };
    assert!(!code.contains("--retry"), "{code}");
}
