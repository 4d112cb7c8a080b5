//! The layer for a router.

use ::axum::Router;

use crate::tower::ErrorLayer;
use crate::{AnswersRejections, ApiError};

/// Adds [`with_errors`](RouterExt::with_errors) to [`Router`].
pub trait RouterExt: Sized {
    /// Puts the router behind an [`ErrorLayer`]: everything that axum refuses, and every panic, is answered with `E`.
    ///
    /// `E` says on its variants what answers what: `on(client_error)` and `on(server_error)` are required, other
    /// [kinds](crate::RejectionKind) are named where they have a code of their own. A type without `on` implements
    /// `From<Rejection>` by hand.
    ///
    /// It sets no fallback: the router's own stays, and routers that have the layer can be merged and nested. Like any
    /// layer it covers the routes and the fallback that the router has by now, so it comes last; layers such as CORS and
    /// compression go outside of it, after it.
    ///
    /// axum itself adds `Allow` to the answer for a method without a handler, outside of all layers of the router, even
    /// if `E` answers with 404. Where the resource must not show, put an [`ErrorLayer`] around the finished router:
    /// `ErrorLayer::<E>::new().layer(router)`.
    ///
    /// ```
    /// use axum::{Router, routing::post};
    /// use errbook::axum::{Json, RouterExt};
    /// use errbook::{ApiError, Rejection};
    ///
    /// #[derive(Debug, thiserror::Error, ApiError)]
    /// enum EdgeError {
    ///     /// Resource doesn't exist
    ///     #[error("no route")]
    ///     #[api_error(code = "not_found", status = 404, on(not_found))]
    ///     NotFound,
    ///     /// Request is invalid
    ///     #[error("request refused")]
    ///     #[api_error(code = "invalid_request", status = 400, on(client_error))]
    ///     Client(#[source] #[api_error(status)] Rejection),
    ///     /// Unexpected server error
    ///     #[error("no answer")]
    ///     #[api_error(code = "internal_error", status = 500, on(server_error))]
    ///     Server(#[source] #[api_error(status)] Rejection),
    /// }
    ///
    /// async fn book(Json(slot): Json<String>) -> String {
    ///     slot
    /// }
    ///
    /// let app: Router = Router::new().route("/appointments", post(book)).with_errors::<EdgeError>();
    /// ```
    #[must_use]
    fn with_errors<E>(self) -> Self
    where
        E: ApiError + AnswersRejections + 'static;
}

impl<S: Clone + Send + Sync + 'static> RouterExt for Router<S> {
    fn with_errors<E>(self) -> Self
    where
        E: ApiError + AnswersRejections + 'static,
    {
        self.layer(ErrorLayer::<E>::new())
    }
}
