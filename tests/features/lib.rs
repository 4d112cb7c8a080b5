//! A feature that another crate switches on changes no document. The tests of this package alone have the fewest features,
//! `tests/schemas/features.rs` has more of them, and both compare the document with the same file.

// The types are here for their definitions.
#![allow(dead_code)]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use errbook::ApiError;
use serde::Serialize;

/// A type whose schema only schemars knows.
#[derive(Serialize)]
#[cfg_attr(feature = "more", derive(schemars::JsonSchema))]
struct Slot {
    begins: u32,
    next: Option<Box<Slot>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "more", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    First,
    Control,
}

/// Everything that errbook knows by itself, and what it does not
#[derive(ApiError)]
#[api_error(computed(id = request_id, kind: Kind = kind))]
enum Error<'a> {
    /// The slot is taken
    #[api_error(code = "taken", status = 409, retry = "never", details)]
    Taken {
        slot: Slot,
        slots: Vec<Slot>,
        of_kind: Option<Kind>,
        names: Vec<Cow<'a, str>>,
        by_name: HashMap<String, (u8, Option<f64>)>,
        waits: Duration,
        #[api_error(schema = Vec<f32>)]
        ratios: Kind,
        #[api_error(example = "noon")]
        at: Kind,
        #[serde(flatten)]
        more: BTreeMap<String, i64>,
        #[serde(flatten)]
        others: Slot,
    },
    /// Too many requests
    #[api_error(code = "slow", status = 429, details)]
    Slow {
        #[api_error(retry_after)]
        after: Option<u32>,
    },
}

fn request_id() -> String {
    "req_7".to_owned()
}

fn kind() -> Kind {
    Kind::First
}

errbook::catalog! {
    /// All errors
    static ALL = [Error<'static>];
}

/// The contract of the catalog.
pub fn document() -> String {
    // Fails to compile if the feature is not there.
    #[cfg(feature = "more")]
    let _ = schemars::schema_for!(Slot);
    ALL.document().to_json()
}

/// What it is with each set of features. `ERRBOOK_GOLDEN=1` writes it.
pub const DOCUMENT: &str = include_str!("document.json");

#[cfg(all(test, not(feature = "more")))]
mod tests {
    #[test]
    fn the_document_with_the_fewest_features() {
        let document = super::document();
        if std::env::var_os("ERRBOOK_GOLDEN").is_some() {
            return std::fs::write("document.json", document).expect("the package is writable");
        }
        assert_eq!(document, super::DOCUMENT);
    }
}
