//! One error for each preset, with a message, a detail, a delay and a header that may go wrong.

use std::fmt::Display;

use bytes::Bytes;
use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, VND_ERROR};
use http::Response;
use serde::Serialize;

/// What one preset makes of an error.
pub(super) struct Sent {
    pub(super) preset: &'static str,
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    /// The body when details and message are left out.
    pub(super) fallback: &'static str,
    /// Where the message stands in the body.
    pub(super) message: Option<&'static str>,
    /// Where the detail stands.
    pub(super) detail: Option<&'static str>,
    pub(super) response: Response<Bytes>,
}

/// What the errors are made of, anew for each.
pub(super) struct Parts<D, T> {
    pub(super) shown: fn(usize) -> D,
    pub(super) value: fn(usize) -> T,
    /// Handed to both.
    pub(super) at: usize,
    pub(super) wait: Option<u64>,
    pub(super) header: &'static str,
}

macro_rules! held {
    ($($name:ident $envelope:ident $($detail:ident)? = $status:literal $media:literal
       $fallback:literal, $message:expr, $at:expr;)*) => {
        $(
            #[derive(ApiError)]
            #[api_error(code = "held", description = "Described", number = 7, status = $status, retry = "backoff", envelope = $envelope,
                        docs_url = "/{code}", message = "{shown}", headers("X-Code" = "{code}"))]
            #[allow(dead_code)] // without a place for details
            pub(super) struct $name<D, T> {
                shown: D,
                $(#[api_error($detail)])?
                value: T,
                #[api_error(retry_after)]
                wait: Option<u64>,
                #[api_error(header = "X-Field")]
                field: &'static str,
            }

            impl<D, T> $name<D, T> {
                pub(super) fn new(parts: &Parts<D, T>) -> Self {
                    $name {
                        shown: (parts.shown)(parts.at),
                        value: (parts.value)(parts.at),
                        wait: parts.wait,
                        field: parts.header,
                    }
                }
            }
        )*

        /// The answer under every preset.
        pub(super) fn sent<D: Display, T: Serialize>(parts: &Parts<D, T>) -> Vec<Sent> {
            vec![$(Sent {
                preset: $envelope.name(),
                status: $status,
                content_type: $media,
                fallback: $fallback,
                message: $message,
                detail: $at,
                response: $name::new(parts).to_response(),
            }),*]
        }
    };
}

held! {
    Nested NESTED detail = 503 "application/json"
        r#"{"error":{"code":"held","message":"Described"}}"#,
        Some("/error/message"), Some("/error/details/value");
    Problem PROBLEM detail = 504 "application/problem+json"
        r#"{"type":"/held","title":"Described","status":504,"detail":"Described","code":"held"}"#,
        Some("/detail"), Some("/value");
    Flat FLAT detail = 500 "application/json"
        r#"{"message":"Described","success":false,"code":500}"#,
        Some("/message"), Some("/value");
    Vnd VND_ERROR detail = 408 "application/vnd.error+json"
        r#"{"message":"Described","code":"held","_links":{"help":{"href":"/held"}}}"#,
        Some("/message"), Some("/value");
    FlatError FLAT_ERROR = 502 "application/json"
        r#"{"error":"Described","success":false}"#,
        Some("/error"), None;
    Numeric NUMERIC_CODE = 503 "application/json" r#"{"error_code":7}"#, None, None;
}

/// Nothing goes wrong.
pub(super) fn sound() -> Parts<&'static str, u8> {
    Parts {
        shown: |_| "shown",
        value: |_| 1,
        at: 0,
        wait: Some(30),
        header: "field",
    }
}

impl Sent {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let value = self.response.headers().get(name);
        value.map(|value| value.to_str().unwrap())
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(self.response.body()).unwrap()
    }

    /// Asserts status, headers and the body without details, and that the log knows why.
    #[track_caller]
    pub(super) fn assert_fallback(&self, reason: &str) {
        self.assert_head();
        assert_eq!(self.text(), self.fallback, "{}", self.preset);
        let info = self.response.extensions().get::<errbook::ErrorInfo>();
        let failure = info.and_then(|info| info.failure());
        let failure = failure.unwrap_or_else(|| panic!("{}: the log is told why", self.preset));
        assert!(failure.contains(reason), "{failure:?} is not {reason:?}");
    }

    /// Asserts what is sent whatever goes wrong.
    #[track_caller]
    pub(super) fn assert_head(&self) {
        assert_eq!(self.response.status(), self.status, "{}", self.preset);
        let sent =
            ["content-type", "retry-after", "x-code", "x-field"].map(|name| self.header(name));
        let expected = [self.content_type, "30", "held", "field"].map(Some);
        assert_eq!(sent, expected, "{}", self.preset);
        assert_eq!(self.response.headers().len(), 4, "{}", self.preset);
    }
}
