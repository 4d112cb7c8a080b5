//! The page for people who ask for a code that there is not.

use std::sync::LazyLock;

use axum::Extension;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use errbook::export::html;
use errbook::tower::AsIs;

use super::{AT, DOCUMENT, HTML};

static PAGE: LazyLock<Bytes> = LazyLock::new(|| html::not_found(&DOCUMENT, AT).into());

pub(super) fn page() -> Response {
    let headers = [
        (VARY, "Accept"),
        (CONTENT_TYPE, HTML),
        (CONTENT_SECURITY_POLICY, html::CSP),
    ];
    // A page for people, and so none of the API's errors.
    (
        StatusCode::NOT_FOUND,
        Extension(AsIs),
        headers,
        PAGE.clone(),
    )
        .into_response()
}
