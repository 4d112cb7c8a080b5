//! Notices that no layer has answered a rejection.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Rejection;
use crate::log;

/// In the extensions of a response: tells the log when the response is gone and no layer has seen it.
#[derive(Clone)]
pub(crate) struct Unanswered(Arc<Watch>);

struct Watch {
    rejection: Rejection,
    answered: AtomicBool,
}

impl Unanswered {
    #[cfg(any(
        feature = "actix-web",
        feature = "axum",
        feature = "poem",
        feature = "rocket",
        feature = "salvo"
    ))]
    pub(crate) fn new(rejection: Rejection) -> Self {
        Unanswered(Arc::new(Watch {
            rejection,
            answered: AtomicBool::new(false),
        }))
    }

    /// A layer answers the rejection.
    pub(crate) fn answer(self) {
        self.0.answered.store(true, Ordering::Relaxed);
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if !*self.answered.get_mut() {
            log::unanswered(&self.rejection, Some("no layer makes an error of it"));
        }
    }
}
