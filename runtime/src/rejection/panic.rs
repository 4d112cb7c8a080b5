//! The rejection of a panic.

use std::any::Any;
use std::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use errbook_contract::RejectionKind;

use super::Rejection;
use crate::render::guard::panic_text;

/// What the user's code returns, or the rejection of its panic.
///
/// Requests and futures are large, and `catch_unwind` copies what goes in and out several times: so it is given
/// references only.
#[inline]
pub(crate) fn catching<T>(run: impl FnOnce() -> T) -> Result<T, Rejection> {
    let mut run = Some(run);
    let mut returned = None;
    let caught = catch_unwind(AssertUnwindSafe(|| {
        if let Some(run) = run.take() {
            returned = Some(run());
        }
    }));
    caught.map_err(Rejection::panicked)?;
    returned.ok_or_else(|| Rejection::new(RejectionKind::Panic)) // never, as it was run
}

/// The output of the future, or the rejection of its panic.
#[cfg(any(feature = "actix-web", feature = "poem", feature = "salvo"))]
pub(crate) async fn catch<F: std::future::Future>(future: F) -> Result<F::Output, Rejection> {
    let mut future = std::pin::pin!(future);
    std::future::poll_fn(
        move |context| match catching(|| future.as_mut().poll(context)) {
            Ok(poll) => poll.map(Ok),
            Err(panicked) => std::task::Poll::Ready(Err(panicked)),
        },
    )
    .await
}

impl Rejection {
    /// A panic, of which the source has the text.
    pub(crate) fn panicked(payload: Box<dyn Any + Send>) -> Self {
        let text = panic_text(payload);
        Rejection::new(RejectionKind::Panic).with_source(Panicked(text))
    }
}

/// The text of a panic, if it has one.
#[derive(Debug)]
struct Panicked(Option<String>);

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(text) => write!(f, "panicked: {text}"),
            None => f.write_str("panicked"),
        }
    }
}

impl Error for Panicked {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_of_a_panic_is_the_source() {
        let payloads: [(Box<dyn Any + Send>, &str); 3] = [
            (Box::new("row 7"), "panicked: row 7"),
            (Box::new(String::from("row 8")), "panicked: row 8"),
            (Box::new(9), "panicked"),
        ];
        for (payload, text) in payloads {
            let rejection = Rejection::panicked(payload);
            assert_eq!(rejection.source().unwrap().to_string(), text);
            assert_eq!(rejection.to_string(), "an internal error occurred");
        }
    }
}
