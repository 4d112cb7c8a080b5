//! A catalog of everything else: other envelopes, numbers, extra literals, flattened and placed details.

use std::collections::BTreeMap;

use errbook::ApiError;
use errbook::envelope::{FLAT, FLAT_ERROR, NUMERIC_CODE, PROBLEM, VND_ERROR};

errbook::envelope! {
    /// Every kind of value
    pub(crate) const OURS: "application/vnd.ours+json" = {
        "errors": [{
            "id": code,
            "text": "{status} {reason}",
            "domain": extra.domain,
            "help": help or description,
            "retry_in"?: retry_after,
            "policy": { "retry": retry, "again": retryable, "effect": effect },
            "field"?: details.field,
            "number"?: number,
            ..details
        }],
        "ok": false,
        "version": 2
    };
    /// A list, and details that are always there
    pub(crate) const LISTED: "application/json" = [code, message, help?, { "more": details, "null": null }];
}

/// Problems
#[derive(Debug, ApiError)]
#[api_error(envelope = PROBLEM, docs_url = "https://example.com/errors/{code}")]
pub(crate) enum Problem {
    /// Not enough credit
    #[api_error(
        code = "out_of_credit",
        status = 403,
        message = "Your balance is {balance}.",
        details
    )]
    OutOfCredit {
        #[api_error(example = 30)]
        balance: i64,
        accounts: Vec<String>,
    },
    /// Old
    #[api_error(code = "old", status = 410)]
    #[deprecated = "Use `gone`."]
    Old,
}

/// Callback
#[derive(Debug, ApiError)]
#[api_error(envelope = NUMERIC_CODE)]
pub(crate) enum Callback {
    /// Patient is blocked
    #[api_error(code = "patient-blocked", status = 403, number = 1)]
    Blocked,
    /// Slot is taken
    #[api_error(code = "patient_blocked", status = 409, retry = "never", number = 2)]
    Taken,
    /// The clock is wrong
    #[api_error(code = "2fa", status = 403, number = -3)]
    TwoFactor,
}

/// Webhooks
#[derive(Debug, ApiError)]
#[api_error(envelope = FLAT)]
pub(crate) enum Webhook {
    /// Validation failed
    #[api_error(code = "validation_failed", status = 400, details)]
    Failed {
        errors: Vec<String>,
        ratio: Option<f64>,
        matrix: Vec<Vec<u8>>,
        strict: bool,
        letter: char,
    },
    /// No key
    #[api_error(code = "missing_key", status = 401, envelope = FLAT_ERROR)]
    MissingKey,
    /// Wrong key
    #[api_error(code = "wrong_key", status = 401, envelope = FLAT_ERROR)]
    WrongKey,
    /// Doctor not found
    #[api_error(
        code = "doctor_not_found",
        status = 404,
        envelope = VND_ERROR,
        content_type = "application/vnd.error+docplanner+json"
    )]
    NoDoctor,
}

/// Ours
#[derive(Debug, ApiError)]
#[api_error(envelope = OURS, extra(domain = "bookings"))]
pub(crate) enum Ours {
    /// Slow down
    #[api_error(
        code = "slow_down",
        status = 429,
        retry(throttled(after = "1500ms")),
        details
    )]
    SlowDown {
        field: Option<String>,
        #[serde(flatten)]
        rest: BTreeMap<String, String>,
    },
    /// Listed
    #[api_error(
        code = "listed",
        status = 503,
        envelope = LISTED,
        details,
        retry(backoff(initial = "250ms", factor = 1.5, max = "10s", attempts = 6)),
        headers("X-Code" = "{code} in {{braces}}")
    )]
    Listed {
        #[serde(rename = "kebab-case \"quoted\"")]
        kebab: (u8, String),
        unsigned: usize,
    },
}

errbook::catalog! {
    pub(crate) static MIXED = [Problem, Callback, Webhook, Ours];
}
