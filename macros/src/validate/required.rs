//! Required keys.

use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::receive::{ParseOutcome, ReceivedField};

/// `code` and `status` are required. A variant without a code that wraps one value may be meant as `transparent`.
pub(super) fn check(
    variant: &Ident,
    keys: &Keys,
    outcome: &ParseOutcome,
    fields: &[ReceivedField<'_>],
    diagnostics: &mut Diagnostics,
) {
    // A key with an invalid value is not missing.
    let no_code = keys.code.is_empty() && outcome.is_missing("code");
    let no_status = keys.status.is_empty() && outcome.is_missing("status");
    let missing = match (no_code, no_status) {
        (false, false) => return,
        (true, true) => "no `code` and no `status`; add `code = \"…\", status = …`",
        (true, false) => "no `code`; add `code = \"…\"`",
        (false, true) => "no `status`; add `status = …`, a number from 400 to 599",
    };
    let place = if outcome.has_attribute {
        ""
    } else {
        " in `#[api_error(…)]`"
    };
    let or_transparent = match fields {
        [only] if no_code && only.field.ident.is_none() => {
            ", or `transparent`, if the field is itself an `ApiError`"
        }
        _ => "",
    };
    let message = format!("`{variant}` has {missing}{place}{or_transparent}");
    diagnostics.error(variant.span(), message);
}
