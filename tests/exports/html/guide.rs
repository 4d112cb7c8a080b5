//! What holds for all codes.

use errbook::envelope::FLAT_ERROR;
use errbook::{ApiError, export};

use super::{parse, select, text};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

/// Gone
#[derive(Debug, ApiError)]
#[api_error(code = "gone", status = 410, headers("X-Region" = "eu", "X-Version" = "2"))]
struct Gone;

/// Slow down
#[derive(Debug, ApiError)]
#[api_error(code = "slow_down", status = 429, envelope = FLAT_ERROR, headers("X-Version" = "3"))]
struct SlowDown;

errbook::catalog! {
    /// Our errors
    static INTRODUCED = [Gone, SlowDown];
    introduction = "
        Decide by `code`,
        not by the message.

        Ask <us>.
    ";
}

fn guide(page: &str, id: &str) -> String {
    let html = parse(page);
    text(select(&html, &format!("section[id='{id}']"))[0])
}

#[test]
fn the_introduction_stands_under_the_title() {
    let html = parse(&export::html::page(&INTRODUCED.document()));
    let paragraphs = select(&html, "header > .intro").into_iter().map(text);
    assert_eq!(
        paragraphs.collect::<Vec<_>>(),
        ["Decide by code, not by the message.", "Ask <us>."]
    );
    assert_eq!(text(select(&html, "header > .intro code")[0]), "code");
}

#[test]
fn the_introduction_is_in_every_export_for_readers() {
    let document = INTRODUCED.document();
    let text = "Decide by `code`, not by the message.\n\nAsk <us>.";
    assert_eq!(INTRODUCED.introduction(), Some(text));
    assert_eq!(document.introduction(), Some(text));
    let markdown = export::markdown(&document);
    // Where Markdown is read, `<us>` is a tag.
    let introduction = text.replace("<us>", r"\<us>");
    assert!(
        markdown.starts_with(&format!("# Our errors\n\n{introduction}\n\n## ")),
        "{markdown}"
    );
    let module = export::typescript(&document);
    let comment = "// Our errors\n//\n// Decide by `code`, not by the message.\n//\n// Ask <us>.\n//\n// Made by";
    assert!(module.starts_with(comment), "{module}");
    let openapi = export::openapi(&document);
    assert_eq!(openapi["info"]["description"], text);
}

#[test]
fn the_members_of_an_envelope_are_explained() {
    let page = export::html::page(&BOOKWELL.document());
    let told = guide(&page, "@responses");
    assert_eq!(
        told,
        "Error responsesAn error is a response with a status of 400 or above.The body is application/json:\
         error objectcode stringThe code, for programs.message stringWhat happened, for people.\
         details object optionalWhat the code lists as details."
    );
}

#[test]
fn each_of_several_envelopes_has_its_title() {
    let html = parse(&export::html::page(&MIXED.document()));
    let titles = select(&html, "section[id='@responses'] > h3");
    let titles: Vec<_> = titles.into_iter().map(text).collect();
    let expected = [
        "Message and details at the root, with the status as code 1 error",
        "The message alone, as error 2 errors",
        "A list, and details that are always there 1 error",
        "A number from a dictionary 3 errors",
        "Every kind of value 1 error",
        "Problem details (RFC 9457) 2 errors",
        "A vnd.error object 1 error",
    ];
    assert_eq!(titles, expected);
    let told = text(select(&html, "section[id='@responses']")[0]);
    for part in [
        "The body is application/vnd.error+docplanner+json:",
        "version numberAlways 2.",
        "ok booleanAlways false.",
        "text string{status} {reason}",
        "[0] stringThe code, for programs.",
        "field any optionalThe detail field of the code.",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn headers_of_every_error_are_named() {
    let told = guide(&export::html::page(&INTRODUCED.document()), "@responses");
    assert!(
        told.ends_with("Every error has the header X-Version."),
        "{told}"
    );
}

#[test]
fn the_retry_classes_that_occur_are_explained_once() {
    let page = export::html::page(&BOOKWELL.document());
    let told = guide(&page, "@retry");
    for word in ["No", "After a refresh", "With backoff", "After waiting"] {
        assert!(told.contains(word), "{word}: {told}");
    }
    assert!(
        told.ends_with("unless its code says that it may have been applied."),
        "{told}"
    );
    let told = guide(&export::html::page(&INTRODUCED.document()), "@retry");
    assert!(!told.contains("With backoff"), "{told}");
    assert!(told.ends_with("or a repeat of it is recognised."), "{told}");
}
