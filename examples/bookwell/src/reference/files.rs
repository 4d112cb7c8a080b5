//! The exports for programs, under names of their own: a browser that follows a link asks for HTML.

use std::sync::LazyLock;

use axum::Router;
use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use errbook::export;

use super::{CACHED, DOCUMENT, JSON};

/// No media type is registered for TypeScript, and some servers take `.ts` for a video.
const TEXT: &str = "text/plain; charset=utf-8";

static CONTRACT: LazyLock<Bytes> = LazyLock::new(|| DOCUMENT.to_json().into());
static OPENAPI: LazyLock<Bytes> =
    LazyLock::new(|| format!("{:#}\n", export::openapi(&DOCUMENT)).into());
static TYPESCRIPT: LazyLock<Bytes> = LazyLock::new(|| export::typescript(&DOCUMENT).into());

/// The page at `/errors` links to them.
pub(super) fn routes() -> Router {
    Router::new()
        .route("/errors.json", get(async || answer(JSON, &CONTRACT)))
        .route("/errors.openapi.json", get(async || answer(JSON, &OPENAPI)))
        .route("/errors.ts", get(async || answer(TEXT, &TYPESCRIPT)))
}

/// Cloning the text copies nothing.
fn answer(content_type: &'static str, text: &Bytes) -> Response {
    let headers = [CACHED, (CONTENT_TYPE, content_type)];
    (headers, text.clone()).into_response()
}
