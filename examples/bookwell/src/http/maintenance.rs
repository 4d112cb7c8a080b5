//! The switch that takes the API out of service while the server keeps running.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tokio::sync::watch;

use crate::errors::{Result, ServerError};

/// Whether the API is out of service, and for how long if that is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Open,
    Closed { retry_after: Option<Duration> },
}

/// The switch, one for all requests.
#[derive(Clone)]
pub(crate) struct Maintenance(Arc<watch::Sender<Service>>);

impl Maintenance {
    pub(crate) fn new(service: Service) -> Self {
        Self(Arc::new(watch::Sender::new(service)))
    }

    pub(crate) fn set(&self, service: Service) {
        self.0.send_replace(service);
    }

    fn get(&self) -> Service {
        *self.0.borrow()
    }
}

/// Lets a request pass while the API is in service.
pub(crate) async fn gate(
    State(maintenance): State<Maintenance>,
    request: Request,
    next: Next,
) -> Result<Response> {
    match maintenance.get() {
        Service::Open => Ok(next.run(request).await),
        Service::Closed { retry_after } => Err(ServerError::Maintenance { retry_after }.into()),
    }
}
