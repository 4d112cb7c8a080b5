//! Runs user code, which may fail or panic while a response is made.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};

/// Why part of a response is missing. For the log, never for the client.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    reason: String,
    /// Whether the body is without details, and has the description as its message.
    pub(crate) costs_body: bool,
}

impl Failure {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Failure {
            reason: reason.into(),
            costs_body: false,
        }
    }

    /// A `Display` returned an error.
    pub(crate) fn display() -> Self {
        Failure::new("a `Display` implementation returned an error")
    }

    pub(crate) fn into_reason(self) -> String {
        self.reason
    }
}

/// Runs `render` and turns a panic into a [`Failure`], except with `panic = "abort"`.
///
/// Unwind safe, because what `render` writes to is dropped or cleared after a failure.
#[inline]
pub(crate) fn run<T>(render: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    panic::catch_unwind(AssertUnwindSafe(render)).unwrap_or_else(|payload| Err(panicked(payload)))
}

thread_local! {
    /// The first failure in an error that is nested in the one being written.
    static REPORTED: Cell<Option<Failure>> = const { Cell::new(None) };
}

/// Reports a failure in a nested error to the response that is being written on this thread.
#[cold]
pub(crate) fn report(failure: Failure) {
    let _ = REPORTED.try_with(|slot| {
        let first = slot.take().unwrap_or(failure);
        slot.set(Some(first));
    });
}

/// Like [`run`]; sets `failure` to what is [reported](report) meanwhile.
#[inline]
pub(crate) fn run_reporting<T>(
    failure: &mut Option<Failure>,
    render: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    let reported = || REPORTED.try_with(Cell::take).ok().flatten();
    // Reported before this run, for an outer response.
    let outer = reported();
    let result = run(render);
    *failure = reported();
    if let Some(outer) = outer {
        report(outer);
    }
    result
}

fn panicked(payload: Box<dyn Any + Send>) -> Failure {
    match panic_text(payload) {
        Some(text) => Failure::new(format!("panicked: {text}")),
        None => Failure::new("panicked"),
    }
}

/// The text of a panic, if it has one.
pub(crate) fn panic_text(payload: Box<dyn Any + Send>) -> Option<String> {
    let text = match payload.downcast_ref::<&str>() {
        Some(text) => Some((*text).to_owned()),
        None => payload.downcast_ref::<String>().cloned(),
    };
    if text.is_none() {
        // The drop of an unknown payload may panic itself.
        std::mem::forget(payload);
    }
    text
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
