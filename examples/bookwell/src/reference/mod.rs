//! The reference of all errors, made from the catalog: pages for people, JSON for programs.

mod files;
mod format;
mod missing;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::Router;
use axum::body::Bytes;
use axum::extract::OriginalUri;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, VARY};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use errbook::axum::Path;
use errbook::contract::{CatalogDocument, CodeDocument};
use errbook::export::html::{self, PageOptions};
use serde::Serialize;

use self::format::Format;
use crate::errors::{BOOKWELL, Error, ResourceError};

/// The path of the reference; the `docs_url` of each error is below it.
const AT: &str = "/errors";

const HTML: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json";
const CACHED: (HeaderName, &str) = (CACHE_CONTROL, "public, max-age=300");

/// Open to all, and in maintenance too: it explains the errors of that time.
pub(crate) fn routes() -> Router {
    Router::new()
        .route(AT, get(all))
        .route(&format!("{AT}/"), get(without_slash))
        .route(&format!("{AT}/{{code}}"), get(one))
        .route(&format!("{AT}/{{code}}/"), get(without_slash))
        .merge(files::routes())
}

/// Redirects to the address that links use.
async fn without_slash(OriginalUri(uri): OriginalUri) -> Redirect {
    let path = uri.path().trim_end_matches('/');
    let query = uri.query().map(|query| format!("?{query}"));
    Redirect::permanent(&format!("{path}{}", query.unwrap_or_default()))
}

async fn all(format: Format) -> Response {
    ALL.answer(format)
}

async fn one(format: Format, Path(code): Path<String>) -> Response {
    match (CODES.get(code.as_str()), format) {
        (Some(reference), _) => reference.answer(format),
        (None, Format::Html) => missing::page(),
        (None, Format::Json) => {
            let error = Error::from(ResourceError::NotFound);
            ([(VARY, "Accept")], error).into_response()
        }
    }
}

/// A page in both formats.
struct Reference {
    html: Bytes,
    json: Bytes,
}

static DOCUMENT: LazyLock<CatalogDocument> =
    LazyLock::new(|| BOOKWELL.document().without_rust_names());

static ALL: LazyLock<Reference> = LazyLock::new(|| Reference {
    html: html::index_with(&DOCUMENT, AT, &PageOptions::new().files()).into(),
    json: DOCUMENT.to_json().into(),
});

static CODES: LazyLock<BTreeMap<&str, Reference>> = LazyLock::new(|| {
    let codes = DOCUMENT.codes().iter().map(CodeDocument::code);
    let codes = codes.filter_map(|code| Some((code, Reference::of_code(code)?)));
    codes.collect()
});

/// One code at each of its statuses, as the catalog's document has it.
#[derive(Serialize)]
struct OneCode<'a> {
    codes: Vec<&'a CodeDocument>,
}

impl Reference {
    fn of_code(code: &str) -> Option<Self> {
        let codes = DOCUMENT.codes().iter().filter(|known| known.code() == code);
        let one = OneCode {
            codes: codes.collect(),
        };
        Some(Self {
            html: html::code(&DOCUMENT, code, AT)?.into(),
            json: serde_json::to_vec_pretty(&one).ok()?.into(),
        })
    }

    /// Cloning the body copies nothing.
    fn answer(&self, format: Format) -> Response {
        let common: [(HeaderName, &str); 2] = [(VARY, "Accept"), CACHED];
        match format {
            Format::Html => {
                let own = [(CONTENT_TYPE, HTML), (CONTENT_SECURITY_POLICY, html::CSP)];
                (common, own, self.html.clone()).into_response()
            }
            Format::Json => {
                let own = [(CONTENT_TYPE, JSON)];
                (common, own, self.json.clone()).into_response()
            }
        }
    }
}
