//! What the platform's handlers share.

use std::sync::Arc;

use axum::extract::FromRef;

use crate::rate_limit::RateLimit;
use crate::store::Store;
use crate::upstream::Partner;

#[derive(Clone)]
pub(crate) struct AppState {
    pub(crate) store: Arc<Store>,
    pub(crate) rate_limit: Arc<RateLimit>,
    pub(crate) partner: Partner,
}

impl FromRef<AppState> for Arc<Store> {
    fn from_ref(state: &AppState) -> Self {
        Arc::clone(&state.store)
    }
}

impl FromRef<AppState> for Partner {
    fn from_ref(state: &AppState) -> Self {
        state.partner
    }
}
