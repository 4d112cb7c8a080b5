//! `hopeless_retry` and `missing_delay`: how clients retry.

use super::Finding;
use crate::document::CodeDocument;
use crate::layout::Presence;
use crate::lint::Lint;

/// Statuses at which the request has to change, or that the server does not support.
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
                "the class `{retry}` makes clients repeat the request, which receives {status} again; use `retry = \"never\"`, or choose another status"
            );
            found.push(Finding::in_code(Lint::HopelessRetry, code, message));
        }
        let may_delay = code.framework_headers || code.retry_after != Presence::Never;
        if *status == 429 && !may_delay {
            let message = "no response says how long to wait; add a `retry_after` field, or `retry(throttled(after = \"…\"))`";
            found.push(Finding::in_code(Lint::MissingDelay, code, message));
        }
    }
}
