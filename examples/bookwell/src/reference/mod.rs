//! The reference of all errors, made from the catalog: pages for people, JSON for programs.

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
use errbook::{CatalogDocument, CodeDocument, export};
use serde::Serialize;

use self::format::Format;
use crate::errors::{BOOKWELL, Error, ResourceError};
use crate::http::extract::Path;

/// The `docs_url` of each error is below it.
const AT: &str = "/errors";

/// Open to all, and in maintenance too: it tells what the errors of those times mean.
pub(crate) fn routes() -> Router {
    Router::new()
        .route(AT, get(all))
        .route(&format!("{AT}/"), get(without_slash))
        .route(&format!("{AT}/{{code}}"), get(one))
        .route(&format!("{AT}/{{code}}/"), get(without_slash))
}

/// To the one form of an address that is linked.
async fn without_slash(OriginalUri(uri): OriginalUri) -> Redirect {
    let path = uri.path().trim_end_matches('/');
    let query = uri.query().map(|it| format!("?{it}"));
    Redirect::permanent(&format!("{path}{}", query.unwrap_or_default()))
}

async fn all(format: Format) -> Response {
    ALL.answer(format)
}

async fn one(format: Format, Path(code): Path<String>, OriginalUri(uri): OriginalUri) -> Response {
    match (CODES.get(code.as_str()), format) {
        (Some(reference), _) => reference.answer(format),
        (None, Format::Html) => missing::page(),
        (None, Format::Json) => {
            let path = uri.path().to_owned();
            let error = Error::from(ResourceError::NotFound { path });
            ([(VARY, "Accept")], error).into_response()
        }
    }
}

/// The same in both formats.
struct Reference {
    html: Bytes,
    json: Bytes,
}

static ALL: LazyLock<Reference> = LazyLock::new(|| Reference {
    html: export::html_index(&BOOKWELL, AT).into(),
    json: CatalogDocument::new(&BOOKWELL).to_json().into(),
});

static CODES: LazyLock<BTreeMap<String, Reference>> = LazyLock::new(|| {
    let document = CatalogDocument::new(&BOOKWELL);
    let codes = document.codes().iter().map(CodeDocument::code);
    let codes = codes.filter_map(|code| Some((code.to_owned(), Reference::of(code, &document)?)));
    codes.collect()
});

/// One code at each of its statuses, as the catalog's document has it.
#[derive(Serialize)]
struct OneCode<'a> {
    codes: Vec<&'a CodeDocument>,
}

impl Reference {
    fn of(code: &str, document: &CatalogDocument) -> Option<Self> {
        let codes = document.codes().iter().filter(|it| it.code() == code);
        let one = OneCode {
            codes: codes.collect(),
        };
        Some(Self {
            html: export::html_code(&BOOKWELL, code, AT)?.into(),
            json: serde_json::to_vec_pretty(&one).ok()?.into(),
        })
    }

    /// Cloning the body copies nothing.
    fn answer(&self, format: Format) -> Response {
        let common: [(HeaderName, &str); 2] =
            [(VARY, "Accept"), (CACHE_CONTROL, "public, max-age=300")];
        match format {
            Format::Html => {
                let own = [
                    (CONTENT_TYPE, "text/html; charset=utf-8"),
                    (CONTENT_SECURITY_POLICY, export::HTML_CSP),
                ];
                (common, own, self.html.clone()).into_response()
            }
            Format::Json => {
                let own = [(CONTENT_TYPE, "application/json")];
                (common, own, self.json.clone()).into_response()
            }
        }
    }
}
