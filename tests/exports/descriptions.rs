//! The descriptions of details: the doc comments of public fields, and nothing else of them.

use errbook::contract::CatalogDocument;
use errbook::{ApiError, export};

/// Time slot is not available
#[derive(ApiError)]
#[api_error(code = "slot_taken", status = 409, retry = "never", details)]
struct SlotTaken {
    /// When the [slot](https://example.com/SECRET_URL) begins,
    /// as `RFC 3339` */ says
    ///
    /// SECRET_PARAGRAPH
    starts: String,
    /// SECRET_PRIVATE
    #[api_error(skip)]
    owner: String,
    undescribed: u32,
}

fn document() -> CatalogDocument {
    SlotTaken::CATALOG.document()
}

const DESCRIPTION: &str = "When the slot begins, as RFC 3339 */ says";

#[test]
fn a_description_is_the_first_paragraph_of_a_public_field() {
    let document = document();
    let described = document.codes()[0].details().iter();
    let described: Vec<_> = described
        .map(|detail| (detail.name(), detail.description()))
        .collect();
    assert_eq!(
        described,
        [("starts", Some(DESCRIPTION)), ("undescribed", None)]
    );
}

#[test]
fn every_export_shows_it_and_nothing_private() {
    let document = document();
    let openapi = export::openapi(&document);
    let schema = serde_json::json!({ "description": DESCRIPTION, "type": "string" });
    assert!(
        openapi
            .to_string()
            .contains(&format!("\"starts\":{schema}")),
        "{openapi}"
    );
    let typescript = export::typescript(&document);
    assert!(
        typescript.contains("/** When the slot begins, as RFC 3339 *\\/ says */"),
        "{typescript}"
    );
    let markdown = export::markdown(&document);
    let described = DESCRIPTION.replace('*', r"\*");
    assert!(
        markdown.ends_with(&format!(
            "\nDetails of `slot_taken` at 409:\n\n- `starts`: {described}\n"
        )),
        "{markdown}"
    );
    let page = export::html::page(&document);
    assert!(page.contains(DESCRIPTION), "{page}");
    for export in [
        document.to_json(),
        openapi.to_string(),
        typescript,
        markdown,
        page,
    ] {
        assert!(!export.contains("SECRET"), "{export}");
    }
}

#[test]
fn flattened_and_placed_details_have_one_as_well() {
    errbook::envelope! {
        /// The reason beside the code
        const PLACED: "application/json" = { "code": code, "why": details.reason, ..details };
    }
    #[derive(serde::Serialize)]
    struct More {
        more: u32,
    }
    /// Refused
    #[derive(ApiError)]
    #[api_error(code = "refused", status = 403, envelope = PLACED, details)]
    struct Refused {
        /// Why it is refused
        reason: String,
        /// More of it
        #[serde(flatten)]
        more: More,
    }
    let document = Refused::CATALOG.document();
    let [reason, more] = document.codes()[0].details() else {
        panic!("{document:?}");
    };
    assert_eq!(reason.description(), Some("Why it is refused"));
    assert_eq!(more.description(), Some("More of it"));
    assert!(reason.is_placed() && !more.is_placed());
}
