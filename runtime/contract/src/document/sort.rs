//! The order of the lists in a document.

use std::cmp::Ordering;

use super::{CodeDocument, RetiredDocument};
use crate::lint::allow::Allow;

pub(super) fn sorted_codes(mut codes: Vec<CodeDocument>) -> Vec<CodeDocument> {
    codes.sort_by(compare_codes);
    codes
}

/// By code and status; several definitions of one code and status by their Rust names, then by their messages.
pub(super) fn compare_codes(a: &CodeDocument, b: &CodeDocument) -> Ordering {
    let by_names = (&a.code, a.status, &a.rust).cmp(&(&b.code, b.status, &b.rust));
    by_names.then_with(|| a.message.to_string().cmp(&b.message.to_string()))
}

/// Sorted, and without repetitions.
pub(super) fn sorted_retired(mut retired: Vec<RetiredDocument>) -> Vec<RetiredDocument> {
    retired.sort();
    retired.dedup();
    retired
}

pub(super) fn sorted_allows(mut allows: Vec<Allow>) -> Vec<Allow> {
    allows
        .sort_by(|a, b| (a.lint(), a.codes(), a.reason()).cmp(&(b.lint(), b.codes(), b.reason())));
    allows
}
