//! The statuses that a variant can send.

use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::receive::value::is_error_status;
use crate::receive::{ParseOutcome, Values};

/// `allow_status` lets a status through that is not an error. `of_type` tells that the type gives the status.
pub(super) fn check_allowed(
    variant: &Ident,
    keys: &Keys,
    outcome: &ParseOutcome,
    of_type: bool,
    diagnostics: &mut Diagnostics,
) {
    let Some(status) = keys.status.first() else {
        return;
    };
    let code = status.value.0;
    // A key with an invalid value is not missing.
    let no_key = keys.allow_status.is_empty() && outcome.is_missing("allow_status");
    match keys.allow_status.first() {
        None if no_key && !is_error_status(code) => {
            let rule = format!("status {code} is not an error status");
            let remedy = "add `allow_status`, or write a number from 400 to 599";
            let span = if of_type { variant.span() } else { status.span };
            diagnostics.error(span, format!("{rule}; {remedy}"));
        }
        Some(allowed) if is_error_status(code) => {
            let message = format!("`allow_status` has no effect on status {code}; remove it");
            diagnostics.error(allowed.key, message);
        }
        _ => {}
    }
}
