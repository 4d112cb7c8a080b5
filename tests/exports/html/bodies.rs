//! The examples are what is sent.

use std::time::Duration;

use errbook::{ApiError, Catalog, export};
use scraper::Html;
use serde::Serialize;

use super::{parse, select, text};
use crate::bookwell::{AuthError, BOOKWELL, BookingError, RateLimited};
use crate::mixed::{Callback, MIXED, Webhook};

const LIMITED: RateLimited = RateLimited {
    limit: 100,
    period: "minute",
    retry_after: Duration::from_secs(45),
};

fn example(html: &Html, anchor: &str, part: &str) -> String {
    let selector = format!("article[id='{anchor}'] .{part}");
    let [element] = select(html, &selector)[..] else {
        panic!("one {part} of {anchor}");
    };
    text(element)
}

#[test]
fn bodies_are_those_that_are_sent_byte_for_byte() {
    fn same(catalog: &'static Catalog, anchor: &str, error: &impl ApiError) {
        let html = parse(&export::html::page(&catalog.document()));
        let response = error.to_response();
        let sent = std::str::from_utf8(response.body()).unwrap();
        assert_eq!(example(&html, anchor, "body"), sent);
    }
    let required_scope = "bookings:write";
    let insufficient = AuthError::Insufficient { required_scope };
    let not_bookable = BookingError::NotBookable;
    same(&BOOKWELL, "rate_limit_exceeded", &LIMITED);
    same(&BOOKWELL, "insufficient_permissions", &insufficient);
    same(&BOOKWELL, "service_unavailable@409", &not_bookable);
    let limit = BookingError::LimitReached { max_days: 90 };
    same(&BOOKWELL, "booking_limit_reached", &limit);
    same(&MIXED, "2fa", &Callback::TwoFactor);
    same(&MIXED, "missing_key", &Webhook::MissingKey);
    same(&MIXED, "doctor_not_found", &Webhook::NoDoctor);
}

#[test]
fn members_of_an_example_stay_as_written() {
    #[derive(Debug, Serialize)]
    struct FieldError {
        why: &'static str,
        #[serde(rename = "fieldName")]
        field_name: &'static str,
    }
    /// Not valid
    #[derive(Debug, ApiError)]
    #[api_error(code = "invalid", status = 400, details)]
    struct Invalid {
        #[api_error(example = [FieldError { why: "It is past.", fieldName: "from" }])]
        errors: Vec<FieldError>,
    }
    let error = Invalid {
        errors: vec![FieldError {
            why: "It is past.",
            field_name: "from",
        }],
    };
    let html = parse(&export::html::page(&Invalid::CATALOG.document()));
    let response = error.to_response();
    let sent = std::str::from_utf8(response.body()).unwrap();
    assert_eq!(example(&html, "invalid", "body"), sent);
}

#[test]
fn the_delay_is_one_in_header_and_body() {
    /// Slow down
    #[derive(Debug, ApiError)]
    enum Slow {
        /// For a while
        #[api_error(code = "while", status = 429, details)]
        While {
            #[api_error(retry_after)]
            wait: Duration,
        },
        /// For a given while
        #[api_error(code = "given", status = 429, details)]
        Given {
            #[api_error(retry_after, example = 7)]
            wait: Option<Duration>,
        },
    }
    let html = parse(&export::html::page(&Slow::CATALOG.document()));
    let document = export::openapi(&Slow::CATALOG.document());
    let media = &document["components"]["responses"]["Error429"]["content"]["application/json"];
    for (code, delay) in [("while", 30), ("given", 7)] {
        let head = example(&html, code, "head");
        assert!(head.ends_with(&format!("Retry-After: {delay}\n")), "{head}");
        let body = example(&html, code, "body");
        assert!(body.contains(&format!("{{\"wait\":{delay}}}")), "{body}");
        let body = &media["examples"][code]["value"]["error"];
        assert_eq!(body["details"]["wait"], delay);
    }
}

#[test]
fn status_line_and_headers_stand_above_the_body() {
    let html = parse(&export::html::page(&BOOKWELL.document()));
    assert_eq!(
        example(&html, "authentication_required", "head"),
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\nWWW-Authenticate: Bearer\n",
    );
    assert_eq!(
        example(&html, "rate_limit_exceeded", "head"),
        "HTTP/1.1 429 Too Many Requests\nContent-Type: application/json\nRetry-After: 45\n",
    );
    let html = parse(&export::html::page(&MIXED.document()));
    assert_eq!(
        example(&html, "listed", "head"),
        "HTTP/1.1 503 Service Unavailable\nContent-Type: application/json\nX-Code: listed in {braces}\n",
    );
}

#[test]
fn headers_are_those_that_are_sent() {
    let response = LIMITED.to_response();
    let html = parse(&export::html::page(&BOOKWELL.document()));
    let head = example(&html, "rate_limit_exceeded", "head");
    let lines: Vec<_> = head.lines().skip(1).collect();
    assert_eq!(lines.len(), response.headers().len());
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        assert_eq!(response.headers()[name], value);
    }
}
