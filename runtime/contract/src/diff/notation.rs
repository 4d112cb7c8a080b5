//! Values in the notation of the attributes and `catalog!`, for reports.

use crate::Retry;
use crate::layout::Text;
use crate::lint::allow::Allow;

/// The class with its parameters, as in `retry(…)`.
pub(super) fn retry(retry: Retry) -> String {
    match retry {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => format!(
            "backoff(initial = {initial:?}, factor = {factor:?}, max = {max:?}, attempts = {attempts})"
        ),
        Retry::Throttled { after: Some(after) } => format!("throttled(after = {after:?})"),
        other => other.as_str().to_owned(),
    }
}

/// A format string with facts in braces.
pub(super) fn pieces(pieces: &[Text]) -> String {
    pieces.iter().map(ToString::to_string).collect()
}

/// As in `catalog!`.
pub(super) fn allow(allow: &Allow) -> String {
    let codes: Vec<_> = allow
        .codes()
        .iter()
        .map(|code| format!("{code:?}"))
        .collect();
    let codes = if codes.is_empty() {
        String::new()
    } else {
        format!("({})", codes.join(", "))
    };
    format!("allow({}{codes} = {:?})", allow.lint(), allow.reason())
}
