//! The one endpoint: POST /webhooks/{ehr}.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, OriginalUri, State};
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Router, middleware};
use errbook::axum::{Path, Refused, RouterExt as _, With};
use errbook::envelope::PartialSuccess;
use serde_json::Value;
use tokio::task::spawn_blocking;

use crate::errors::{AuthError, EdgeError, Error, Failure, RequestError, Result};
use crate::request_log::log_error;
use crate::senders;
use crate::signature;
use crate::store::Store;
use crate::validation;

/// More than a batch needs.
pub(crate) const MAX_BYTES: usize = 256 * 1024;
/// Every appointment can fail in many fields, so the answer would grow far beyond the request.
const MAX_APPOINTMENTS: usize = 500;

pub(crate) fn routes(store: Arc<Store>) -> Router {
    Router::new()
        .route("/webhooks/{ehr}", post(receive))
        .fallback(unknown_route)
        .layer(DefaultBodyLimit::max(MAX_BYTES))
        .with_errors::<EdgeError>()
        .layer(middleware::map_response(log_error))
        .with_state(store)
}

/// The extractors' refusals are taken as values: the sender is identified before anything it sent is looked at.
async fn receive(
    State(store): State<Arc<Store>>,
    ehr: Result<Path<String>, Refused>,
    headers: HeaderMap,
    body: Result<With<Bytes>, Refused>,
) -> Result<PartialSuccess> {
    let sender = senders::identify(&headers)?;
    let With(body) = body?;
    let signature = headers
        .get("x-webhook-signature")
        .ok_or(AuthError::MissingSignature)?;
    if !signature::is_valid(sender.signing_key, &body, signature.as_bytes()) {
        return Err(AuthError::InvalidSignature.into());
    }
    let Path(ehr) = ehr?;
    sender.may_send_for(&ehr)?;

    let mut accepted = Vec::new();
    let mut errors = Vec::new();
    for (index, appointment) in appointments(&body)?.into_iter().enumerate() {
        match validation::check(index, &appointment) {
            Ok(id) => accepted.push((id, appointment)),
            Err(wrong) => errors.extend(wrong),
        }
    }
    if accepted.is_empty() {
        return Err(RequestError::Invalid { errors }.into());
    }
    let mut message = format!("{} appointment(s) synced successfully.", accepted.len());
    if !errors.is_empty() {
        message += &format!(
            " {} validation error(s) on other appointments.",
            errors.len()
        );
    }
    spawn_blocking(move || store.save(ehr, accepted))
        .await
        .map_err(Failure::from)?
        .map_err(Failure::from)?;
    Ok(PartialSuccess::new(message).warnings(&errors))
}

fn appointments(body: &[u8]) -> Result<Vec<Value>, RequestError> {
    let mut body: Value = serde_json::from_slice(body)?;
    match body.get_mut("appointments").map(Value::take) {
        Some(Value::Array(list)) if list.len() > MAX_APPOINTMENTS => Err(RequestError::TooMany {
            count: list.len(),
            max: MAX_APPOINTMENTS,
        }),
        Some(Value::Array(list)) if !list.is_empty() => Ok(list),
        _ => Err(RequestError::NoAppointments),
    }
}

/// Not left to the layer, because the message names the path.
async fn unknown_route(OriginalUri(uri): OriginalUri) -> Error {
    let path = uri.path().to_owned();
    RequestError::NotFound { path }.into()
}
