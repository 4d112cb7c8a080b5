//! Content negotiation (RFC 9110 §12.5.1).

use std::convert::Infallible;
use std::str::FromStr;

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT, HeaderMap};
use axum::http::request::Parts;
use headers_accept::Accept;
use mediatype::MediaType;
use mediatype::names::{APPLICATION, HTML, JSON, TEXT};

/// What a client wants to get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Html,
    Json,
}

const TEXT_HTML: MediaType<'_> = MediaType::new(TEXT, HTML);
/// The first is what a client gets that takes anything, as most programs do. Browsers name HTML.
static AVAILABLE: [MediaType<'_>; 2] = [MediaType::new(APPLICATION, JSON), TEXT_HTML];

impl Format {
    /// JSON where neither is wanted: the RFC allows that, and an error would be in JSON too.
    fn negotiate(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(ACCEPT).iter();
        let lines: Vec<_> = lines.filter_map(|it| it.to_str().ok()).collect();
        let accept = Accept::from_str(&lines.join(", ")).ok();
        match accept.and_then(|it| it.negotiate(&AVAILABLE)) {
            Some(wanted) if *wanted == TEXT_HTML => Format::Html,
            _ => Format::Json,
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Format {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::negotiate(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(lines: &[&str]) -> Format {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(ACCEPT, line.parse().unwrap());
        }
        Format::negotiate(&headers)
    }

    #[test]
    fn the_better_quality_wins() {
        for accept in [
            "text/html",
            "text/*",
            "application/json;q=0.8, text/html;q=0.9",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8",
            "*/*;q=0.1, text/html",
            "TEXT/HTML",
        ] {
            assert_eq!(format(&[accept]), Format::Html, "{accept}");
        }
        for accept in [
            "application/json",
            "*/*",
            "text/html;q=0.5, application/json",
            "text/html;q=0, */*;q=0.1",
            "application/*, text/html;q=0.9",
        ] {
            assert_eq!(format(&[accept]), Format::Json, "{accept}");
        }
    }

    #[test]
    fn several_lines_are_one_list() {
        let lines = ["application/json;q=0.1", "text/html"];
        assert_eq!(format(&lines), Format::Html);
    }

    #[test]
    fn nothing_and_nonsense_get_json() {
        for lines in [&[][..], &[""], &["image/png"], &["///"]] {
            assert_eq!(format(lines), Format::Json, "{lines:?}");
        }
    }
}
