//! salvo: what the hoop and the catcher make of a response, and what the log is told.

mod headers;
mod logged;
mod refused;

use std::sync::Arc;

use errbook::salvo::Errors;
use errbook::{ApiError, Rejection};
use http::HeaderMap;
use salvo_core::http::ResBody;
use salvo_core::{Depot, FlowCtrl, Handler, Request, Response};

/// Booking errors
#[derive(Debug, thiserror::Error, ApiError)]
pub(crate) enum BookingError {
    /// Time slot is not available
    #[error("slot {slot} lost the race")]
    #[api_error(code = "slot_unavailable", status = 409, retry = "never", details)]
    SlotUnavailable { slot: &'static str },
    /// Gone
    #[error("gone for good")]
    #[api_error(code = "gone", status = 410, envelope = errbook::envelope::EMPTY)]
    Gone,
    /// Too many requests
    #[error("too fast")]
    #[api_error(code = "slow_down", status = 429, on(too_many_requests))]
    SlowDown(#[source] Rejection),
    /// Request is invalid
    #[error("request refused")]
    #[api_error(code = "refused", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// No answer
    #[error("no answer")]
    #[api_error(code = "failed", status = 500, on(server_error))]
    Server(#[source] Rejection),
}

/// What was sent: status, headers, body.
pub(crate) struct Sent {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl From<Response> for Sent {
    fn from(response: Response) -> Self {
        let body = match response.body {
            ResBody::None => "none".to_owned(),
            ResBody::Once(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            other => format!("{other:?}"),
        };
        Sent {
            status: response.status_code.unwrap().as_u16(),
            headers: response.headers,
            body,
        }
    }
}

/// The answer of handlers one after the other.
pub(crate) fn run(handlers: Vec<Arc<dyn Handler>>) -> Response {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(async {
        let mut response = Response::new();
        let (mut request, mut depot) = (Request::default(), Depot::new());
        let mut flow = FlowCtrl::new(handlers);
        flow.call_next(&mut request, &mut depot, &mut response)
            .await;
        response
    })
}

/// The answer of a handler behind the hoop.
pub(crate) fn answer(handler: impl Handler) -> Response {
    run(vec![
        Arc::new(Errors::<BookingError>::new()),
        Arc::new(handler),
    ])
}
