//! The service around the user's.

use std::convert::Infallible;
use std::fmt;
use std::task::{Context, Poll};

use ::tower::{BoxError, Service};
use bytes::Bytes;
use http::{Request, Response};

use super::future::State;
use super::service_error::of_service_error;
use super::{ErrorLayer, ResponseFuture};
use crate::rejection::catching;
use crate::{ApiError, Rejection};

/// The service of [`ErrorLayer`].
pub struct ErrorService<S, E> {
    inner: S,
    layer: ErrorLayer<E>,
    /// Why the inner service is not ready, to be answered by `call`.
    not_ready: Option<Rejection>,
}

impl<S, E> ErrorService<S, E> {
    pub(super) fn new(inner: S, layer: ErrorLayer<E>) -> Self {
        ErrorService {
            inner,
            layer,
            not_ready: None,
        }
    }
}

impl<S: Clone, E> Clone for ErrorService<S, E> {
    /// The clone has not been asked whether it is ready.
    fn clone(&self) -> Self {
        ErrorService::new(self.inner.clone(), self.layer)
    }
}

impl<S: fmt::Debug, E> fmt::Debug for ErrorService<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorService")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

impl<S, E, ReqBody, ResBody> Service<Request<ReqBody>> for ErrorService<S, E>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>>,
    S::Error: Into<BoxError> + 'static,
    E: ApiError + From<Rejection> + 'static,
    ResBody: From<Bytes>,
{
    type Response = Response<ResBody>;
    type Error = Infallible;
    type Future = ResponseFuture<S::Future, E>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        let ready = catching(|| self.inner.poll_ready(context));
        self.not_ready = match ready {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(Ok(()))) => None,
            Ok(Poll::Ready(Err(error))) => Some(of_service_error(error.into())),
            Err(panicked) => Some(panicked),
        };
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let method = request.method().clone();
        let state = match self.not_ready.take() {
            Some(rejection) => State::refused(rejection),
            None => match catching(|| self.inner.call(request)) {
                Ok(future) => State::Running { future },
                Err(panicked) => State::refused(panicked),
            },
        };
        ResponseFuture::new(state, method, self.layer.unless)
    }
}
