//! Bodies that are a text, and responses without one, in everything that is made from a document.

use errbook::envelope::{EMPTY, TEXT};
use errbook::export;
use errbook::{ApiError, contract};
use serde_json::{Value, json};

errbook::envelope! {
    const LINE: "text/plain" = "{code}: {details.path}";
}

/// Files
#[derive(Debug, ApiError)]
#[api_error(envelope = TEXT)]
enum FileError {
    /// There is no such file
    #[api_error(code = "no_file", status = 404, message = "\"{path}\" <is> not here.")]
    NoFile { path: &'static str },
    /// There is no such folder
    #[api_error(code = "no_folder", status = 404, envelope = LINE)]
    NoFolder {
        #[api_error(detail, example = "/a<b>")]
        path: &'static str,
    },
    /// The file has moved
    #[api_error(code = "moved", status = 404, envelope = errbook::envelope::FLAT_ERROR)]
    Moved,
    /// The file was removed
    #[api_error(code = "removed", status = 404, envelope = EMPTY)]
    Removed,
    /// The folder is locked
    #[api_error(code = "locked", status = 423, envelope = EMPTY)]
    Locked,
}

errbook::catalog! {
    static FILES = [FileError];
}

fn document() -> contract::CatalogDocument {
    FILES.document()
}

#[test]
fn the_document_says_so_and_is_read_back() {
    let document = document();
    let json: Value = serde_json::from_str(&document.to_json()).unwrap();
    let envelopes = json["envelopes"].as_array().unwrap();
    let find = |id: &str| envelopes.iter().find(|it| it["id"] == id).unwrap();
    let empty = json!({ "id": "EMPTY", "title": "No body", "content_type": null, "layout": null });
    assert_eq!(*find("EMPTY"), empty);
    assert_eq!(
        *find("TEXT"),
        json!({
            "id": "TEXT",
            "title": "The message as plain text",
            "content_type": "text/plain; charset=utf-8",
            "layout": { "text": [{ "fact": "message" }] }
        })
    );
    let removed = document.get("removed", 404).unwrap();
    assert_eq!(removed.content_type(), None);
    assert_eq!(document.envelope_of(removed).unwrap().layout(), None);
    let read = contract::CatalogDocument::from_json(&document.to_json()).unwrap();
    assert_eq!(read, document);
}

#[test]
fn openapi_has_a_string_for_a_text_and_no_content_without_a_body() {
    let openapi = export::openapi(&document());
    let responses = &openapi["components"]["responses"];
    let content = responses["Error404"]["content"].as_object().unwrap();
    let types: Vec<_> = content.keys().collect();
    let expected = [
        "application/json",
        "text/plain",
        "text/plain; charset=utf-8",
    ];
    assert_eq!(types, expected);
    let text = &content["text/plain; charset=utf-8"];
    let reference = text["schema"]["$ref"].as_str().unwrap();
    let text_schema = openapi.pointer(&reference[1..]).unwrap();
    assert_eq!(*text_schema, json!({ "type": "string" }));
    let example = json!("\"<path>\" <is> not here.");
    assert_eq!(text["examples"]["no_file"]["value"], example);
    let line = &content["text/plain"]["examples"]["no_folder"]["value"];
    assert_eq!(*line, json!("no_folder: /a<b>"));
    let locked = &responses["Error423"];
    let description = "Locked\n\n- `locked`: The folder is locked";
    assert_eq!(locked["description"], description);
    assert!(locked.get("content").is_none(), "{locked}");
}

#[test]
fn the_page_shows_the_text_as_it_is_sent() {
    let page = export::html::page(&document());
    let html = scraper::Html::parse_document(&page);
    let example = |code: &str| {
        let selector = format!("article[id='{code}'] pre");
        let selector = scraper::Selector::parse(&selector).unwrap();
        let pre = html.select(&selector).next().unwrap();
        pre.text().collect::<String>()
    };
    assert_eq!(
        example("no_folder"),
        "HTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nno_folder: /a<b>"
    );
    assert_eq!(example("removed"), "HTTP/1.1 404 Not Found\n");
}

#[test]
fn the_markdown_page_lists_every_code() {
    let page = export::markdown(&document());
    for code in ["no_file", "no_folder", "moved", "removed", "locked"] {
        assert!(page.contains(&format!("| `{code}` |")), "{page}");
    }
}

/// One code at 404 with this envelope.
macro_rules! with {
    ($envelope:expr) => {{
        #[derive(Debug, ApiError)]
        #[api_error(code = "a", status = 404, envelope = $envelope)]
        struct A;
        A::CATALOG.document()
    }};
}

#[test]
fn a_body_that_comes_goes_or_changes_its_kind_breaks() {
    errbook::envelope! {
        const OTHER: "text/plain; charset=utf-8" = "{code}";
    }
    let documents = [
        with!(EMPTY),
        with!(TEXT),
        with!(OTHER),
        with!(errbook::envelope::FLAT_ERROR),
    ];
    for (at, old) in documents.iter().enumerate() {
        for (other, new) in documents.iter().enumerate() {
            let diff = contract::diff(old, new);
            assert_eq!(diff.is_breaking(), at != other, "{at} {other} {diff}");
        }
    }
    let report = contract::diff(&documents[0], &documents[1]).to_string();
    let added = "the Content-Type `text/plain; charset=utf-8` was added";
    assert!(report.contains(added), "{report}");
}
