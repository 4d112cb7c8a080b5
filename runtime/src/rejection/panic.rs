//! The rejection of a panic.

use std::any::Any;
use std::error::Error;
use std::fmt;

use errbook_contract::RejectionKind;

use super::Rejection;
use crate::render::guard::panic_text;

/// The output of the future, or the rejection of its panic.
#[cfg(any(feature = "actix-web", feature = "poem", feature = "salvo"))]
pub(crate) async fn catch<F: std::future::Future>(future: F) -> Result<F::Output, Rejection> {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::task::Poll;

    let mut future = std::pin::pin!(future);
    std::future::poll_fn(move |context| {
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Err(payload) => Poll::Ready(Err(Rejection::panicked(payload))),
        }
    })
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
