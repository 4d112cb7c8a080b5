//! Every preset envelope, compared with the same shape written by hand.

mod errors;
mod floor;

use axum::body::Body;
use errbook::ApiError;

use crate::errors::Case;
use crate::rows::{Make, Row};
use crate::table::Table;
use errors::Shaped;

pub(crate) const ENVELOPES: Table<Shaped> = Table {
    name: "envelopes",
    cases: CASES,
    rows: &[
        Row {
            name: "http::Response, floor",
            make: Make::Http(floor::response),
            floor: None,
        },
        Row {
            name: "http::Response, errbook",
            make: Make::Http(Shaped::to_response),
            floor: Some(0),
        },
        Row {
            name: "axum, floor",
            make: Make::Axum(floor::response),
            floor: None,
        },
        Row {
            name: "axum, errbook",
            make: Make::Axum(|error| error.to_response().map(Body::from)),
            floor: Some(2),
        },
    ],
    rival: None,
};

macro_rules! cases {
    ($($name:literal $variant:ident $({ $($field:ident),* })?,)*) => {
        &[$(Case {
            name: $name,
            make: || Shaped::$variant $({ $($field: errors::$field()),* })?,
        }),*]
    };
}

const CASES: &[Case<Shaped>] = cases! {
    "NESTED, unit variant" Nested,
    "NESTED, two strings" NestedTwo { requested_time, next_available },
    "NESTED, 50 field errors" NestedList { errors },
    "PROBLEM, unit variant" Problem,
    "PROBLEM, two strings" ProblemTwo { requested_time, next_available },
    "PROBLEM, 50 field errors" ProblemList { errors },
    "NUMERIC_CODE, unit variant" Numeric,
    "FLAT, unit variant" Flat,
    "FLAT, two strings" FlatTwo { requested_time, next_available },
    "FLAT, 50 field errors" FlatList { errors },
    "FLAT_ERROR, unit variant" FlatError,
    "VND_ERROR, unit variant" Vnd,
    "VND_ERROR, two strings" VndTwo { requested_time, next_available },
    "VND_ERROR, 50 field errors" VndList { errors },
};
