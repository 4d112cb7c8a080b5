//! backon: repeats an operation by the rules of the contract.
//!
//! Feature `backon`. [`retry`] makes backon's own `Retry`, whose `notify` and `sleep` work as usual. backon needs one of its
//! features for the timer, such as `tokio-sleep`.
//!
//! ```
//! use errbook_client::{Attempt, ClientError, Failure, Retries, backon};
//! use http::{HeaderMap, Method, StatusCode};
//!
//! errbook_client::client! {
//!     pub enum BookingError = "tests/vectors/contract.json";
//! }
//!
//! async fn book() -> Result<(), Failure<BookingError>> {
//!     let body = br#"{"error":{"code":"slot_taken","message":"The slot is taken."}}"#;
//!     Err(BookingError::decode(StatusCode::CONFLICT, &HeaderMap::new(), body).into())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // One for all requests of the client.
//! let retries = Retries::default();
//! let request = retries.request(Attempt::new(Method::POST));
//! let failure = backon::retry(request, book).await.unwrap_err();
//! assert_eq!(failure.answer().and_then(BookingError::code), Some("slot_taken"));
//! # }
//! ```

use std::future::Future;
use std::iter::{self, Repeat};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use ::backon::{DefaultSleeper, Retry, Retryable};

use crate::{ClientError, Failure, RequestRetries, Verdict};

/// Repeats the operation until it succeeds or the verdict is to stop.
///
/// A future of backon, to be awaited; `notify` and `sleep` can be set before.
#[allow(clippy::type_complexity)] // no alias has `impl FnMut` in it
pub fn retry<T, E, F, Operation>(
    request: RequestRetries,
    mut operation: Operation,
) -> Retry<
    Repeat<Duration>,
    T,
    Failure<E>,
    Watched<F>,
    impl FnMut() -> Watched<F>,
    DefaultSleeper,
    fn(&Failure<E>) -> bool,
    fn(&Failure<E>, Duration),
    impl FnMut(&Failure<E>, Option<Duration>) -> Option<Duration>,
>
where
    E: ClientError,
    F: Future<Output = Result<T, Failure<E>>>,
    Operation: FnMut() -> F,
{
    let request = Arc::new(Mutex::new(request));
    let watched = Arc::clone(&request);
    let operation = move || Watched {
        operation: Box::pin(operation()),
        request: Arc::clone(&watched),
    };
    // The delay is the verdict's.
    let schedule = iter::repeat(Duration::ZERO);
    operation
        .retry(schedule)
        .adjust(
            move |failure: &Failure<E>, _| match lock(&request).verdict(failure) {
                Verdict::Retry(delay) => Some(delay),
                Verdict::Refresh | Verdict::Stop(_) => None,
            },
        )
}

/// One attempt, whose success is told to the budget.
#[derive(Debug)]
pub struct Watched<F> {
    operation: Pin<Box<F>>,
    request: Arc<Mutex<RequestRetries>>,
}

impl<T, E, F: Future<Output = Result<T, E>>> Future for Watched<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let result = ready!(self.operation.as_mut().poll(context));
        if result.is_ok() {
            lock(&self.request).succeeded();
        }
        Poll::Ready(result)
    }
}

/// Nothing panics while it is locked but a callback of the user's.
fn lock(request: &Mutex<RequestRetries>) -> MutexGuard<'_, RequestRetries> {
    request.lock().unwrap_or_else(PoisonError::into_inner)
}
