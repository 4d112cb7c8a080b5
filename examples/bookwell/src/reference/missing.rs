//! The page for people who ask for a code that there is not.

use axum::Extension;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, VARY};
use axum::response::{Html, IntoResponse, Response};
use errbook::tower::AsIs;

/// Nothing of the request is in it.
const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>No such error</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>No such error</h1>
<p>The Bookwell API has no error of this code. <a href="/errors">All that it has</a></p>
</main>
</body>
</html>
"#;

const CSP: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:";

pub(super) fn page() -> Response {
    let headers = [(VARY, "Accept"), (CONTENT_SECURITY_POLICY, CSP)];
    // A page for people, and so none of the API's errors.
    (StatusCode::NOT_FOUND, Extension(AsIs), headers, Html(PAGE)).into_response()
}
