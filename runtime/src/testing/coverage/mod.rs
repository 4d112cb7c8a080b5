//! Which errors the tests have provoked.

mod records;

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use ::tower::{Layer, Service};
use bytes::Bytes;
use errbook_contract::coverage::Record;
use http::{Method, Request, Response};
use http_body_util::BodyExt as _;

use super::{Mismatch, check_contract, checker};
use crate::{Catalog, Definition, ErrorInfo};

/// Checks every answer of an app from 400 on, and writes down which errors were provoked.
///
/// The records of all tests are in `target/errbook-coverage`, whichever program runs them. When the tests have ended,
/// `errbook coverage --contract docs/errors.json --require all` says which error was never provoked and which answer was
/// none of the contract, and fails; `errbook coverage --contract docs/errors.json --clear` removes the records of earlier
/// runs.
///
/// ```
/// use errbook::testing::Coverage;
/// use errbook::{ApiError, catalog};
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use http_body_util::Full;
/// use tower::{Layer, ServiceExt, service_fn};
///
/// /// Gone for good
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// catalog! { static API = [Gone]; }
///
/// async fn app(_: Request<Full<Bytes>>) -> Result<Response<Full<Bytes>>, std::convert::Infallible> {
///     Ok(Gone.to_http())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let app = Coverage::layer(&API).layer(service_fn(app));
/// let response = app.oneshot(Request::new(Full::default())).await.unwrap();
/// assert_eq!(response.status(), 410);
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Coverage;

impl Coverage {
    /// A layer for the app that the tests build. It goes outside of all others, so that it sees what is sent.
    #[must_use]
    pub const fn layer(catalog: &'static Catalog) -> CoverageLayer {
        CoverageLayer { catalog }
    }

    /// [`check_contract`] for a response that a client of the tests has received, which is written down as well: for a
    /// server that runs as a program of its own.
    ///
    /// # Errors
    ///
    /// In what the response differs from the contract.
    pub fn record<B: AsRef<[u8]>>(
        response: &Response<B>,
        catalog: &'static Catalog,
    ) -> Result<&'static Definition, Mismatch> {
        let checked = check_contract(response, catalog);
        let status = response.status().as_u16();
        let add = |definition: Option<&'static Definition>, mismatch| {
            let record = Record {
                status,
                code: definition.map(|definition| definition.code().to_owned()),
                usual_status: definition.map(|definition| definition.status().as_u16()),
                mismatch,
            };
            records::add(catalog, record);
        };
        match &checked {
            Ok(definition) if response.extensions().get::<ErrorInfo>().is_some() => {
                add(Some(definition), None);
            }
            // What bodies do not tell apart may be any of them.
            Ok(_) => {
                let fitting = checker::of(catalog).check(response).unwrap_or_default();
                fitting
                    .into_iter()
                    .for_each(|definition| add(Some(definition), None));
            }
            Err(mismatch) => add(mismatch.definition(), Some(mismatch.to_string())),
        }
        checked
    }
}

/// The layer of [`Coverage`].
#[derive(Debug, Clone, Copy)]
pub struct CoverageLayer {
    catalog: &'static Catalog,
}

impl<S> Layer<S> for CoverageLayer {
    type Service = CoverageService<S>;

    fn layer(&self, service: S) -> CoverageService<S> {
        CoverageService {
            service,
            catalog: self.catalog,
        }
    }
}

/// The service of [`Coverage`].
#[derive(Debug, Clone)]
pub struct CoverageService<S> {
    service: S,
    catalog: &'static Catalog,
}

impl<S, R, B> Service<Request<R>> for CoverageService<S>
where
    S: Service<Request<R>, Response = Response<B>>,
    S::Future: Send + 'static,
    B: http_body::Body<Data: Send> + From<Bytes> + Send + 'static,
{
    type Response = Response<B>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<B>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: Request<R>) -> Self::Future {
        let catalog = self.catalog;
        // The answer to HEAD has no body to check.
        let is_checked = request.method() != Method::HEAD;
        let answer = self.service.call(request);
        Box::pin(async move {
            let response = answer.await?;
            let status = response.status();
            match is_checked && (status.is_client_error() || status.is_server_error()) {
                true => Ok(recorded(response, catalog).await),
                false => Ok(response),
            }
        })
    }
}

/// The same response, checked and written down.
async fn recorded<B>(response: Response<B>, catalog: &'static Catalog) -> Response<B>
where
    B: http_body::Body + From<Bytes>,
{
    let (parts, body) = response.into_parts();
    // What a body that breaks off has sent is lost, and is no error of the contract.
    let bytes = body.collect().await.map(|body| body.to_bytes());
    let response = Response::from_parts(parts, bytes.unwrap_or_default());
    // A mismatch is in the records.
    let _ = Coverage::record(&response, catalog);
    response.map(B::from)
}
