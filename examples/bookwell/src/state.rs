//! What the handlers share.

use std::sync::Arc;

use axum::extract::FromRef;

use crate::http::maintenance::Maintenance;
use crate::http::rate_limit::RateLimit;
use crate::store::Store;

#[derive(Clone)]
pub(crate) struct AppState {
    pub(crate) store: Store,
    pub(crate) rate_limit: Arc<RateLimit>,
    pub(crate) maintenance: Maintenance,
}

impl FromRef<AppState> for Store {
    fn from_ref(state: &AppState) -> Self {
        state.store.clone()
    }
}

impl FromRef<AppState> for Maintenance {
    fn from_ref(state: &AppState) -> Self {
        state.maintenance.clone()
    }
}
