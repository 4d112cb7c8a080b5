//! Runs code of the user's that may fail or panic while a response is made.

use std::any::Any;
use std::cell::Cell;
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

thread_local! {
    /// What has failed in an error inside the one that is being written.
    static REPORTED: Cell<Option<Failure>> = const { Cell::new(None) };
}

/// Tells the response that is being written on this thread of a failure that did not cost it its details.
#[cold]
pub(crate) fn report(failure: Failure) {
    let _ = REPORTED.try_with(|slot| {
        let first = slot.take().unwrap_or(failure);
        slot.set(Some(first));
    });
}

/// [`run`], with what is reported meanwhile in `failure`.
#[inline]
pub(crate) fn run_reporting<T>(
    failure: &mut Option<Failure>,
    render: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    let reported = || REPORTED.try_with(Cell::take).ok().flatten();
    // An outer response may be waiting for what was reported before.
    let outer = reported();
    let result = run(render);
    *failure = reported();
    if let Some(outer) = outer {
        report(outer);
    }
    result
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
