//! Runs code of the user's that may fail or panic while a response is made.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};

/// Why a body had to go out without its details. For the log, never for the client.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Failure(reason.into())
    }

    pub(crate) fn into_reason(self) -> String {
        self.0
    }
}

/// Runs `render`, turning a panic into a [`Failure`] (with `panic = "abort"` there is nothing to turn).
///
/// What `render` writes to is dropped or cleared after a failure, hence unwind safe.
#[inline]
pub(crate) fn run<T>(render: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    panic::catch_unwind(AssertUnwindSafe(render)).unwrap_or_else(|payload| Err(panicked(payload)))
}

fn panicked(payload: Box<dyn Any + Send>) -> Failure {
    let text = match payload.downcast_ref::<&str>() {
        Some(text) => Some((*text).to_owned()),
        None => payload.downcast_ref::<String>().cloned(),
    };
    match text {
        Some(text) => Failure(format!("panicked: {text}")),
        None => {
            // The drop of an unknown payload may panic itself.
            std::mem::forget(payload);
            Failure::new("panicked")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_that_panics_when_dropped_is_harmless() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("dropped");
            }
        }
        let failure = run::<()>(|| panic::panic_any(Bomb)).unwrap_err();
        assert_eq!(failure.into_reason(), "panicked");
    }

    #[test]
    fn the_reason_holds_the_panic_text() {
        let failure = run::<()>(|| panic!("row {}", 7)).unwrap_err();
        assert_eq!(failure.into_reason(), "panicked: row 7");
    }
}
