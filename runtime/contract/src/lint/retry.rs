//! `hopeless_retry` and `missing_delay`: what a client is told about repeating.

use super::{Finding, Lint};
use crate::Definition;

/// Where the request itself has to change, or the server does not know how.
const HOPELESS: [u16; 14] = [
    400, 404, 405, 406, 410, 411, 414, 415, 417, 422, 431, 451, 501, 505,
];

pub(super) fn lint(definitions: &[&'static Definition], found: &mut Vec<Finding>) {
    for definition in definitions {
        let (status, retry) = (definition.status().as_u16(), definition.retry());
        if !retry.is_retryable() {
            continue;
        }
        if HOPELESS.contains(&status) {
            let message = format!(
                "the class `{retry}` says that a repeat helps, but the same request meets {status} again; say `retry = \"never\"`, or choose another status"
            );
            found.push(Finding::of(Lint::HopelessRetry, definition, message));
        }
        if status == 429 && !definition.may_delay() {
            let message = "no client is told how long to wait; add a `retry_after` field, or `retry(throttled(after = \"…\"))`";
            found.push(Finding::of(Lint::MissingDelay, definition, message));
        }
    }
}
