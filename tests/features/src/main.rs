//! Prints the contract of a catalog, for `tests/schemas/features.rs`, which builds it with two sets of features.

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

fn main() {
    // Fails to compile if the feature is not there.
    #[cfg(feature = "more")]
    let _ = schemars::schema_for!(Slot);
    print!("{}", ALL.document().to_json());
}
