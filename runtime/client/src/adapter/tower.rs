//! tower: a policy for `tower::retry` by the rules of the contract.
//!
//! Feature `tower`. [`RetryPolicy`] is for a service of `http::Request` whose error is a [`Failure`].
//!
//! ```
//! use errbook_client::tower::RetryPolicy;
//! use errbook_client::{ClientError, Failure, Retries};
//! use http::{HeaderMap, Request, StatusCode};
//! use tower::{Layer, Service, ServiceExt, retry::RetryLayer, service_fn};
//!
//! errbook_client::client! {
//!     pub enum BookingError = "tests/vectors/contract.json";
//! }
//!
//! // Sends the request, and reads what is no success by `BookingError::from_answer`.
//! async fn send(_: Request<String>) -> Result<String, Failure<BookingError>> {
//!     let body = br#"{"error":{"code":"slot_taken","message":"The slot is taken."}}"#;
//!     Err(BookingError::decode(StatusCode::CONFLICT, &HeaderMap::new(), body).into())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let policy = RetryPolicy::new(Retries::default(), tokio::time::sleep);
//! let client = RetryLayer::new(policy).layer(service_fn(send));
//! let failure = client.oneshot(Request::new(String::new())).await.unwrap_err();
//! assert_eq!(failure.answer().and_then(BookingError::code), Some("slot_taken"));
//! # }
//! ```

use std::fmt;
use std::future::Future;
use std::time::Duration;

use ::tower::retry::Policy;
use http::{HeaderName, Request};

use super::clock::Clock;
use crate::{Attempt, ClientError, Failure, RequestRetries, Retries, Verdict};

/// A request with this header is applied once, however often it is sent
/// (draft-ietf-httpapi-idempotency-key-header).
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A policy for `tower::retry`: repeats an `http::Request` by the rules of the contract.
///
/// A request is idempotent as its method says, or if it has an `Idempotency-Key`. The body is cloned for each attempt.
pub struct RetryPolicy<S> {
    retries: Retries,
    sleep: S,
    /// When the request began, from its first attempt on.
    began: Option<Clock>,
    /// From the first failure on.
    request: Option<RequestRetries>,
}

impl<S> RetryPolicy<S> {
    /// The policy, and how to wait: `tokio::time::sleep`, for example.
    pub const fn new(retries: Retries, sleep: S) -> Self {
        RetryPolicy {
            retries,
            sleep,
            began: None,
            request: None,
        }
    }
}

/// For another request: tower clones the policy for each.
impl<S: Clone> Clone for RetryPolicy<S> {
    fn clone(&self) -> Self {
        RetryPolicy {
            retries: self.retries.clone(),
            sleep: self.sleep.clone(),
            began: self.began,
            request: None,
        }
    }
}

impl<S> fmt::Debug for RetryPolicy<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

impl<B, T, E, S, F> Policy<Request<B>, T, Failure<E>> for RetryPolicy<S>
where
    B: Clone,
    E: ClientError,
    S: Fn(Duration) -> F,
    F: Future<Output = ()>,
{
    type Future = F;

    fn retry(&mut self, request: &mut Request<B>, result: &mut Result<T, Failure<E>>) -> Option<F> {
        let state = self.request.get_or_insert_with(|| {
            let began = self.began.unwrap_or_else(Clock::start);
            self.retries.request_since(began, attempt(request))
        });
        match result {
            Ok(_) => {
                state.succeeded();
                None
            }
            Err(failure) => match state.verdict(failure) {
                Verdict::Retry(delay) => Some((self.sleep)(delay)),
                Verdict::Refresh | Verdict::Stop(_) => None,
            },
        }
    }

    fn clone_request(&mut self, request: &Request<B>) -> Option<Request<B>> {
        if self.request.is_none() {
            self.began = Some(Clock::start());
        }
        Some(request.clone())
    }
}

fn attempt<B>(request: &Request<B>) -> Attempt {
    let attempt = Attempt::new(request.method().clone());
    match request.headers().contains_key(IDEMPOTENCY_KEY) {
        true => attempt.idempotent(true),
        false => attempt,
    }
}
