//! How many requests a token may make.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::errors::RateLimited;

const WINDOW: Duration = Duration::from_secs(60);

/// A budget for each minute that starts with a token's first request. Only tokens that exist are counted, so the
/// table cannot be flooded.
pub(crate) struct RateLimit {
    per_minute: NonZeroU32,
    windows: Mutex<HashMap<&'static str, (Instant, u32)>>,
}

impl RateLimit {
    pub(crate) fn per_minute(per_minute: NonZeroU32) -> Self {
        Self {
            per_minute,
            windows: Mutex::default(),
        }
    }

    pub(crate) fn check(&self, token: &'static str) -> Result<(), RateLimited> {
        let now = Instant::now();
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let (start, count) = windows.entry(token).or_insert((now, 0));
        let elapsed = now.duration_since(*start);
        if elapsed >= WINDOW {
            (*start, *count) = (now, 0);
        } else if *count == self.per_minute.get() {
            return Err(RateLimited {
                limit: self.per_minute,
                retry_after: WINDOW - elapsed,
            });
        }
        *count += 1;
        Ok(())
    }
}
