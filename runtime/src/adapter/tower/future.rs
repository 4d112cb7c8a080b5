//! The response on its way.

use std::convert::Infallible;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use ::tower::BoxError;
use bytes::Bytes;
use http::response::Parts;
use http::{Method, Response};
use pin_project_lite::pin_project;

use super::service_error::of_error;
use crate::rejection::{answer, catching, replace};
use crate::{ApiError, Rejection};

pin_project! {
    /// The response of [`ErrorService`](super::ErrorService).
    pub struct ResponseFuture<F, E> {
        #[pin]
        state: State<F>,
        method: Method,
        unless: Option<fn(&Parts) -> bool>,
        error: PhantomData<fn() -> E>,
    }
}

pin_project! {
    #[project = StateProjection]
    pub(super) enum State<F> {
        Running {
            #[pin]
            future: F,
        },
        /// The service was not called, or panicked when it was.
        Refused {
            rejection: Option<Rejection>,
        },
    }
}

impl<F> State<F> {
    pub(super) fn refused(rejection: Rejection) -> Self {
        State::Refused {
            rejection: Some(rejection),
        }
    }
}

impl<F, E> ResponseFuture<F, E> {
    pub(super) fn new(state: State<F>, method: Method, unless: Option<fn(&Parts) -> bool>) -> Self {
        ResponseFuture {
            state,
            method,
            unless,
            error: PhantomData,
        }
    }
}

impl<F, E, B, Failed> Future for ResponseFuture<F, E>
where
    F: Future<Output = Result<Response<B>, Failed>>,
    Failed: Into<BoxError> + 'static,
    E: ApiError + From<Rejection> + 'static,
    B: From<Bytes>,
{
    type Output = Result<Response<B>, Infallible>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let method = &*this.method;
        let response = match this.state.project() {
            StateProjection::Running { future } => match catching(|| future.poll(context)) {
                Ok(Poll::Pending) => return Poll::Pending,
                Ok(Poll::Ready(Ok(response))) => replace::<E, B>(response, method, *this.unless),
                Ok(Poll::Ready(Err(error))) => catching(|| of_error::<E, Failed, B>(error, method))
                    .unwrap_or_else(|panicked| answer::<E, B>(panicked, method)),
                Err(panicked) => answer::<E, B>(panicked, method),
            },
            StateProjection::Refused { rejection } => match rejection.take() {
                Some(rejection) => answer::<E, B>(rejection, method),
                // Polled again after it was ready.
                None => return Poll::Pending,
            },
        };
        Poll::Ready(Ok(response))
    }
}

/// The state of the inner future is its own affair.
impl<F, E> std::fmt::Debug for ResponseFuture<F, E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResponseFuture")
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}
