//! Envelopes of one name, and envelopes that are exchanged.

use errbook::contract::{CatalogDocument, Diff, diff};
use errbook::{ApiError, export};

use super::rules;

mod a {
    errbook::envelope! {
        pub const ENV: "application/json" = { "code": code };
    }
}

mod b {
    errbook::envelope! {
        pub const ENV: "application/json" = { "error": { "code": code } };
    }
}

mod c {
    errbook::envelope! {
        /// The same layout as in `a`.
        pub const ENV: "application/json" = { "code": code };
        pub const GROWN: "application/json" = { "code": code, "help"?: help };
    }
}

/// A catalog of two types, each with its envelope.
macro_rules! with {
    ($first:path, $second:path) => {{
        /// First
        #[derive(Debug, ApiError)]
        #[api_error(code = "first", status = 404, envelope = $first)]
        struct First;
        /// Second
        #[derive(Debug, ApiError)]
        #[api_error(code = "second", status = 410, envelope = $second)]
        struct Second;
        errbook::catalog! {
            static BOTH = [First, Second];
        }
        BOTH.document()
    }};
}

fn ids(document: &CatalogDocument) -> Vec<&str> {
    let envelopes = document.envelopes().iter();
    envelopes.map(|envelope| envelope.id()).collect()
}

fn breaks(diff: &Diff, code: &str) -> bool {
    rules(diff)
        .iter()
        .any(|rule| rule.starts_with("breaking envelope-changed") && rule.contains(code))
}

#[test]
fn two_envelopes_of_one_name_are_told_apart() {
    let (before, after) = (with!(a::ENV, b::ENV), with!(b::ENV, a::ENV));
    assert_eq!(ids(&before), ["ENV", "ENV_2"]);
    assert_eq!(ids(&after), ["ENV", "ENV_2"]);
    assert_ne!(before, after);
    let exchanged = diff(&before, &after);
    assert!(breaks(&exchanged, "first"), "{exchanged}");
    assert!(breaks(&exchanged, "second"), "{exchanged}");
}

#[test]
fn two_constants_of_one_layout_are_one_envelope() {
    let (one, other) = (with!(a::ENV, c::ENV), with!(a::ENV, a::ENV));
    assert_eq!(ids(&one), ["ENV"]);
    assert!(diff(&one, &other).is_empty());
}

#[test]
fn an_envelope_may_be_renamed_and_grow() {
    let grown = diff(&with!(a::ENV, a::ENV), &with!(c::GROWN, c::GROWN));
    assert!(!grown.is_breaking(), "{grown}");
    let rules = rules(&grown);
    assert!(rules.contains(&"notable envelope-grown first (404)".to_owned()));
    let shrunk = diff(&with!(c::GROWN, c::GROWN), &with!(a::ENV, a::ENV));
    assert!(shrunk.is_breaking(), "{shrunk}");
}

/// A member with `?` whose detail is always there is as required as the same detail among all details.
#[test]
fn a_placed_detail_is_required_everywhere_or_nowhere() {
    errbook::envelope! {
        const PLACED: "application/json" = { "message"?: details.message, "note"?: details.note, ..details };
    }
    /// Refused
    #[derive(Debug, ApiError)]
    #[api_error(code = "refused", status = 403, envelope = PLACED, details)]
    struct Refused {
        message: String,
        note: Option<String>,
        reason: String,
    }
    let document = Refused::CATALOG.document();
    let module = export::typescript(&document);
    for member in ["message: string", "reason: string", "note?: string"] {
        assert!(module.contains(&format!("readonly {member};")), "{module}");
    }
    let responses = export::openapi_responses(&document);
    let schema = &responses["403"]["content"]["application/json"]["schema"];
    assert_eq!(schema["required"], serde_json::json!(["message", "reason"]));
    let page = export::html::page(&document);
    let (_, entry) = page.split_once("<article").unwrap();
    assert_eq!(entry.matches(">optional<").count(), 1, "only `note`");
}
