//! The name of a parameter in the path.

use ::axum::extract::path::ErrorKind;
use ::axum::extract::rejection::PathRejection;
use ::axum::extract::{FromRequestParts as _, RawPathParams};
use http::request::Parts;

use super::Refused;
use crate::{Rejection, RejectionKind};

/// Adds the name that the refused parameter has in the route. Of a number or a tuple axum only says its position, of one
/// alone nothing.
pub(super) async fn named(refused: Refused, parts: &mut Parts) -> Refused {
    let rejection = refused.rejection();
    if rejection.kind() != RejectionKind::InvalidPath || rejection.parameter().is_some() {
        return refused;
    }
    let Ok(parameters) = RawPathParams::from_request_parts(parts, &()).await else {
        return refused;
    };
    let names: Vec<&str> = parameters.iter().map(|(name, _)| name).collect();
    let name = match (position(rejection), &names[..]) {
        (Some(position), names) => names.get(position).copied(),
        (None, [only]) => Some(*only),
        (None, _) => None,
    };
    match name {
        Some(name) => refused.with_parameter(name),
        None => refused,
    }
}

/// Which element of a tuple or a list was refused.
fn position(rejection: &Rejection) -> Option<usize> {
    let source = std::error::Error::source(rejection)?;
    match source.downcast_ref::<PathRejection>()? {
        PathRejection::FailedToDeserializePathParams(error) => match error.kind() {
            ErrorKind::ParseErrorAtIndex { index, .. } => Some(*index),
            _ => None,
        },
        _ => None,
    }
}
