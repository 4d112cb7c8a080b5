//! The ways to make a response, and the row that each is compared with.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use errbook::ApiError;

use crate::errors::BookingError;
use crate::{floor, json};

pub(crate) struct Row<E = BookingError> {
    pub(crate) name: &'static str,
    pub(crate) make: Make<E>,
    /// The index of the row that does the same by hand.
    pub(crate) floor: Option<usize>,
}

/// How a response is made from an error.
pub(crate) enum Make<E> {
    Http(fn(&E) -> http::Response<Bytes>),
    Axum(fn(&E) -> Response),
    /// The response holds the error for the log.
    Logged(fn(E) -> Response),
}

pub(crate) const ROWS: &[Row] = &[
    Row {
        name: "http::Response, floor",
        make: Make::Http(floor::http),
        floor: None,
    },
    Row {
        name: "http::Response, errbook",
        make: Make::Http(BookingError::to_response),
        floor: Some(0),
    },
    Row {
        name: "axum, floor",
        make: Make::Axum(floor::axum),
        floor: None,
    },
    Row {
        name: "axum, errbook",
        make: Make::Axum(|error| error.to_response().map(Body::from)),
        floor: Some(2),
    },
    Row {
        name: "axum, error stored for the log, floor",
        make: Make::Logged(floor::axum_logged),
        floor: None,
    },
    Row {
        name: "axum, error stored for the log, errbook",
        make: Make::Logged(BookingError::into_response),
        floor: Some(4),
    },
    Row {
        name: "axum, (StatusCode, Json(struct))",
        make: Make::Axum(json::axum),
        floor: None,
    },
];
