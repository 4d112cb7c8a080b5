//! A catalog with details of every kind of type.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;
use std::num::NonZeroU8;
use std::time::{Duration, SystemTime};

use errbook::ApiError;
use errbook::envelope::FLAT;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

errbook::envelope! {
    /// A detail in a place of its own
    const PLACED: "application/json" = { "code": code, "limit": details.limit, "all": details };
}

/// A type that contains itself, and others
#[derive(Serialize, JsonSchema)]
pub(super) struct Tree {
    /// The name of the node
    name: String,
    weight: f32,
    children: Vec<Tree>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Box<Tree>>,
    kind: Visit,
    shape: Shape,
    pair: (u8, Option<bool>),
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Visit {
    /// With words
    FirstVisit,
    Control,
}

#[derive(Serialize, JsonSchema)]
#[serde(tag = "type")]
pub(super) enum Shape {
    Circle { radius: f64 },
    Square { side: u32, label: Option<String> },
}

#[derive(Serialize, JsonSchema)]
pub(super) enum Tagged {
    Nothing,
    Number(u8),
    Named { name: String },
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Celsius(f64);

#[derive(Serialize)]
pub(super) struct Opaque;

/// Everything
#[derive(ApiError)]
pub(super) enum Error {
    /// Types of std
    #[api_error(code = "std", status = 400, details)]
    Std {
        flag: bool,
        byte: u8,
        signed: i64,
        float: f64,
        letter: char,
        text: String,
        maybe: Option<u32>,
        list: Vec<Option<i8>>,
        floats: Vec<f64>,
        array: [u16; 3],
        pair: (u8, String),
        unit: ((), bool),
        set: BTreeSet<NonZeroU8>,
        map: HashMap<String, Vec<f32>>,
        address: IpAddr,
        waited: Duration,
        since: SystemTime,
        any: Value,
        object: Map<String, Value>,
        opaque: Opaque,
        opaques: Vec<Opaque>,
        #[serde(rename = "kebab-case \"quoted\"")]
        quoted: u8,
        result: Result<u8, String>,
    },
    /// Types with a derive of their schema
    #[api_error(code = "derived", status = 409, retry = "never", details)]
    Derived {
        #[api_error(schema)]
        tree: Tree,
        #[api_error(schema)]
        kinds: Vec<Visit>,
        #[api_error(schema)]
        shape: Option<Shape>,
        #[api_error(schema)]
        tagged: Tagged,
        #[api_error(schema)]
        degrees: Celsius,
        #[api_error(schema)]
        hours: Vec<Celsius>,
    },
    /// Flattened types, beside members
    #[api_error(code = "flattened", status = 422, details, envelope = FLAT)]
    Flattened {
        own: String,
        #[serde(flatten)]
        #[api_error(schema)]
        shape: Shape,
        #[serde(flatten)]
        #[api_error(schema)]
        tree: Option<Tree>,
        #[serde(flatten)]
        counts: BTreeMap<String, u32>,
    },
    /// A flattened map alone
    #[api_error(code = "counted", status = 423, details)]
    Counted {
        #[serde(flatten)]
        counts: BTreeMap<String, Option<u32>>,
    },
    /// A placed float, and a delay
    #[api_error(code = "placed", status = 429, details, envelope = PLACED)]
    Placed {
        limit: f64,
        #[api_error(retry_after)]
        after: u32,
    },
}

errbook::catalog! {
    /// Details of every type
    pub(super) static EVERY_TYPE = [Error];
}
