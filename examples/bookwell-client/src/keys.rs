//! The API keys, the next of which is taken when one has gone stale.

use std::sync::Mutex;
use std::sync::PoisonError;

pub(crate) struct Keys {
    /// The last is in use.
    left: Mutex<Vec<String>>,
}

impl Keys {
    pub(crate) fn new(mut keys: Vec<String>) -> Self {
        keys.reverse();
        Keys {
            left: Mutex::new(keys),
        }
    }

    pub(crate) fn current(&self) -> String {
        let left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        left.last().cloned().unwrap_or_default()
    }

    /// Takes the next key, as a real client would ask for a new token. The last one stays.
    pub(crate) fn renew(&self) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        if left.len() > 1 {
            left.pop();
        }
    }
}
