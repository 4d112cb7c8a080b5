//! How many requests an API key may make.

use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::errors::RateLimitError;
use crate::store::api_keys::KeyId;

/// A budget per API key, refilled steadily. Only keys that exist are counted, so the table cannot be flooded.
pub(crate) struct RateLimit {
    limiter: DefaultKeyedRateLimiter<KeyId>,
    clock: DefaultClock,
    per_minute: NonZeroU32,
}

impl RateLimit {
    pub(crate) fn per_minute(per_minute: NonZeroU32) -> Self {
        Self {
            limiter: RateLimiter::keyed(Quota::per_minute(per_minute)),
            clock: DefaultClock::default(),
            per_minute,
        }
    }

    pub(crate) fn check(&self, key: KeyId) -> Result<(), RateLimitError> {
        self.limiter
            .check_key(&key)
            .map_err(|refusal| RateLimitError::Exceeded {
                limit: self.per_minute.get(),
                period: "minute",
                retry_after: refusal.wait_time_from(self.clock.now()),
            })
    }
}
