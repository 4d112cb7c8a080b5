//! The hoop and the catcher.

use std::fmt;
use std::marker::PhantomData;
use std::mem;

use salvo_core::catcher::{Catcher, DefaultGoal};
use salvo_core::http::{Method, ResBody};
use salvo_core::{Depot, FlowCtrl, Handler, Request, Response, async_trait};

use super::refused::of_status_error;
use super::scribe::set;
use crate::rejection::{catch, replace};
use crate::tower::AsIs;
use crate::{AnswersRejections, ApiError, Rejection};

/// The hoop that answers with `E` what panics, and every error response that no errbook error made: an unknown path, a
/// wrong method, what extractors and other hoops refuse. It tells the log.
///
/// It is the first hoop of the service, but for those that add to all responses, such as CORS and compression. A response
/// with the extension [`AsIs`](crate::tower::AsIs) is left as it is. See the [module](crate::salvo) for an example.
pub struct Errors<E>(PhantomData<fn() -> E>);

impl<E> Errors<E> {
    /// The hoop that answers with `E`.
    #[must_use]
    pub const fn new() -> Self
    where
        E: AnswersRejections,
    {
        Errors(PhantomData)
    }
}

impl<E: AnswersRejections> Default for Errors<E> {
    fn default() -> Self {
        Errors::new()
    }
}

impl<E> Clone for Errors<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Errors<E> {}

impl<E> fmt::Debug for Errors<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Errors")
    }
}

#[async_trait]
impl<E: ApiError + From<Rejection> + 'static> Handler for Errors<E> {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        flow: &mut FlowCtrl,
    ) {
        let called = catch(async { flow.call_next(request, depot, response).await }).await;
        if let Err(panicked) = called {
            response.render(panicked);
        }
        answer::<E>(request.method(), response);
    }
}

/// A catcher that answers with `E` what salvo refuses when all hoops have run, such as a media type that the service does
/// not allow; and, without [`Errors`], every error response that has no body, but for those to HEAD.
///
/// See the [module](crate::salvo) for an example.
#[must_use]
pub fn catcher<E>() -> Catcher
where
    E: ApiError + AnswersRejections + 'static,
{
    Catcher::new(Goal::<E>(PhantomData))
}

struct Goal<E>(PhantomData<fn() -> E>);

#[async_trait]
impl<E: ApiError + From<Rejection> + 'static> Handler for Goal<E> {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        flow: &mut FlowCtrl,
    ) {
        if is_as_is(response) {
            let page = DefaultGoal::new();
            return page.handle(request, depot, response, flow).await;
        }
        answer::<E>(request.method(), response);
    }
}

fn is_as_is(response: &Response) -> bool {
    response.extensions.get::<AsIs>().is_some()
}

/// Makes the response that of `E`, if it is an error that the API did not make. One without a status is none yet.
fn answer<E: ApiError + From<Rejection>>(method: &Method, response: &mut Response) {
    let as_is = is_as_is(response);
    let body = match response.take_body() {
        ResBody::Error(error) if !as_is => {
            response.render(of_status_error(error));
            ResBody::None
        }
        body => body,
    };
    let Some(status) = response.status_code else {
        response.body = body;
        return;
    };
    let mut own = http::Response::new(body);
    *own.status_mut() = status;
    *own.headers_mut() = mem::take(&mut response.headers);
    *own.extensions_mut() = mem::take(&mut response.extensions);
    let (mut parts, body) = replace::<E, ResBody>(own, method, None).into_parts();
    response.headers = mem::take(&mut parts.headers);
    set(response, parts, body);
}
