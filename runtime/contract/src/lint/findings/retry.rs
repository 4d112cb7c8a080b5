//! `hopeless_retry` and `missing_delay`: what clients learn about repeating.

use super::Finding;
use crate::document::CodeDocument;
use crate::layout::Presence;
use crate::lint::Lint;

/// Statuses where the request itself has to change, or the server does not support it.
const HOPELESS: [u16; 14] = [
    400, 404, 405, 406, 410, 411, 414, 415, 417, 422, 431, 451, 501, 505,
];

pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for code in codes {
        let CodeDocument { status, retry, .. } = code;
        if !retry.is_retryable() {
            continue;
        }
        if HOPELESS.contains(status) {
            let message = format!(
                "the class `{retry}` says that a repeat helps, but the same request meets {status} again; use `retry = \"never\"`, or choose another status"
            );
            found.push(Finding::of(Lint::HopelessRetry, code, message));
        }
        if *status == 429 && code.retry_after == Presence::Never {
            let message = "clients do not learn how long to wait; add a `retry_after` field, or `retry(throttled(after = \"…\"))`";
            found.push(Finding::of(Lint::MissingDelay, code, message));
        }
    }
}
