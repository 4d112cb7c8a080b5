//! The extractors. They read what axum's read, and are refused with a [`Refused`].

use std::ops::{Deref, DerefMut};

use ::axum::body::Body;
use ::axum::extract::{
    FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request,
};
use ::axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderValue};
use http::request::Parts;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Refused;
use super::body_limit::body_limit;
use super::path_parameter::named;
use super::rejections::{of_any, of_form, of_json, of_path, of_query};
use crate::rejection::refuse;
use crate::{Rejection, RejectionKind};

/// A JSON body, used like [`axum::Json`]: as an extractor, and as a response.
///
/// It is refused as `unsupported_media_type`, `payload_too_large`, `malformed_body` or, with the path of the member at
/// fault, `invalid_body`. `Option<Json<T>>` is `None` for a request without a `Content-Type`. As a response, a value that
/// cannot be serialized becomes a `server_error`.
///
/// Without [the layer](super::RouterExt::with_errors) a refusal is the status and its phrase as text, not an error of the
/// API; so it is with the other extractors.
///
/// ```
/// use axum::{Router, routing::post};
/// use errbook::axum::Json;
///
/// async fn double(Json(number): Json<u32>) -> Json<u64> {
///     Json(u64::from(number) * 2)
/// }
///
/// let app: Router = Router::new().route("/double", post(double));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Json<T>(pub T);

/// A form, used like [`axum::Form`]: the body, or for GET and HEAD the query string.
///
/// It is refused as `unsupported_media_type`, `payload_too_large`, `invalid_body` or `invalid_query`.
///
/// ```
/// use errbook::axum::Form;
///
/// async fn subscribe(Form(fields): Form<Vec<(String, String)>>) {}
/// # let _: axum::Router = axum::Router::new().route("/", axum::routing::post(subscribe));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Form<T>(pub T);

/// The parameters in the query string, used like [`axum::extract::Query`]. It is refused as `invalid_query`.
///
/// ```
/// use errbook::axum::Query;
///
/// async fn search(Query(filter): Query<Vec<(String, String)>>) {}
/// # let _: axum::Router = axum::Router::new().route("/", axum::routing::get(search));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Query<T>(pub T);

/// The parameters in the path, used like [`axum::extract::Path`]. It is refused as `invalid_path`,
/// with the name that the parameter has in the route.
///
/// ```
/// use errbook::axum::Path;
///
/// async fn show(Path(id): Path<u64>) {}
/// # let _: axum::Router = axum::Router::new().route("/{id}", axum::routing::get(show));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Path<T>(pub T);

/// Any other extractor, whose rejection becomes a [`Refused`].
///
/// The kind is that of the rejection where it is one of axum's own about the body or a parameter, otherwise that of the
/// status it answers with; the headers of its answer are kept. An errbook error, or an answer that is no error, such as a
/// redirection, stays what it is.
///
/// ```
/// use axum::body::Bytes;
/// use errbook::axum::With;
///
/// async fn upload(With(body): With<Bytes>) {}
/// # let _: axum::Router = axum::Router::new().route("/", axum::routing::put(upload));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct With<X>(pub X);

macro_rules! wrapper {
    ($($name:ident),*) => {$(
        impl<T> Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T> From<T> for $name<T> {
            fn from(value: T) -> Self {
                $name(value)
            }
        }
    )*};
}

wrapper!(Json, Form, Query, Path, With);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let (request, limit) = body_limit(request);
        let read = <::axum::Json<T> as FromRequest<S>>::from_request(request, state).await;
        read.map(|read| Json(read.0))
            .map_err(|rejection| of_json(rejection).with_body_limit(limit))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> OptionalFromRequest<S> for Json<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, Refused> {
        let (request, limit) = body_limit(request);
        let read = <::axum::Json<T> as OptionalFromRequest<S>>::from_request(request, state).await;
        read.map(|read| read.map(|read| Json(read.0)))
            .map_err(|rejection| of_json(rejection).with_body_limit(limit))
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => {
                let mut response = Response::new(Body::from(body));
                let json = HeaderValue::from_static("application/json");
                response.headers_mut().insert(CONTENT_TYPE, json);
                response
            }
            Err(error) => refuse(Rejection::new(RejectionKind::ServerError).with_source(error)),
        }
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let (request, limit) = body_limit(request);
        let read = ::axum::Form::<T>::from_request(request, state).await;
        read.map(|read| Form(read.0))
            .map_err(|rejection| of_form(rejection).with_body_limit(limit))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let read = ::axum::extract::Query::<T>::from_request_parts(parts, state).await;
        read.map(|read| Query(read.0)).map_err(of_query)
    }
}

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        type AxumPath<T> = ::axum::extract::Path<T>;
        let read = <AxumPath<T> as FromRequestParts<S>>::from_request_parts(parts, state).await;
        match read {
            Ok(read) => Ok(Path(read.0)),
            Err(rejection) => Err(named(of_path(rejection), parts).await),
        }
    }
}

impl<S: Send + Sync, T: DeserializeOwned + Send + 'static> OptionalFromRequestParts<S> for Path<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Refused> {
        type AxumPath<T> = ::axum::extract::Path<T>;
        let read =
            <AxumPath<T> as OptionalFromRequestParts<S>>::from_request_parts(parts, state).await;
        match read {
            Ok(read) => Ok(read.map(|read| Path(read.0))),
            Err(rejection) => Err(named(of_path(rejection), parts).await),
        }
    }
}

impl<S, X> FromRequest<S> for With<X>
where
    S: Send + Sync,
    X: FromRequest<S>,
    X::Rejection: 'static,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let (request, limit) = body_limit(request);
        let read = X::from_request(request, state).await;
        read.map(With)
            .map_err(|rejection| of_any(rejection).with_body_limit(limit))
    }
}

impl<S, X> FromRequestParts<S> for With<X>
where
    S: Send + Sync,
    X: FromRequestParts<S>,
    X::Rejection: 'static,
{
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        // The rejection itself may not be kept while the name is looked for: it need not be `Send`.
        let refused = match X::from_request_parts(parts, state).await {
            Ok(read) => return Ok(With(read)),
            Err(rejection) => of_any(rejection),
        };
        Err(named(refused, parts).await)
    }
}
