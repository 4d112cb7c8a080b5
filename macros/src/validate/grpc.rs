//! What the errors of a gRPC API need. The rules hold without the feature, too: a feature that is switched on elsewhere
//! must not break a crate.

use std::collections::HashMap;

use errbook_contract::GrpcCode;
use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::Grpc;
use crate::receive::{ParseOutcome, ParsedValue, Values};

/// `grpc` needs a `domain`, and a status without a default code needs a `grpc`.
pub(super) fn check(keys: &Keys, outcome: &ParseOutcome, diagnostics: &mut Diagnostics) {
    if keys.domain.is_empty() {
        if let Some(grpc) = keys.grpc.first()
            && outcome.is_missing("domain")
        {
            let rule = "`grpc` has no effect without a `domain`";
            let remedy = "add `domain = \"…\"` to the type, or remove `grpc`";
            diagnostics.error(grpc.key, format!("{rule}; {remedy}"));
        }
        return;
    }
    if !keys.grpc.is_empty() || !outcome.is_missing("grpc") {
        return;
    }
    let listed = keys.statuses.first().into_iter();
    let listed = listed.flat_map(|listed| &listed.value.statuses);
    let own = keys.status.first();
    let own_code = own.map(|status| status.value.0);
    let others = listed.filter(|status| Some(status.value.0) != own_code);
    for status in own.into_iter().chain(others) {
        let code = status.value.0;
        if GrpcCode::default_for(code).is_none() {
            let rule = format!("status {code} has no default code of gRPC");
            let words = "`\"aborted\"`, `\"already_exists\"` or `\"failed_precondition\"`";
            let remedy = format!("add `grpc = …`, such as {words}");
            diagnostics.error(status.span, format!("{rule}; {remedy}"));
        }
    }
}

/// The facts, in a type with a domain.
pub(super) fn grpc(keys: Vec<ParsedValue<GrpcCode>>, reason: Option<String>) -> Option<Grpc> {
    let code = keys.into_value();
    reason.map(|reason| Grpc { code, reason })
}

/// The reasons of the variants so far: the code and the variant of each.
#[derive(Default)]
pub(super) struct Reasons(HashMap<String, (String, String)>);

impl Reasons {
    /// The reason of the variant, in a type with a domain. Clients know an error by it alone, so no two codes have the same.
    pub(super) fn reason(
        &mut self,
        variant: &Ident,
        keys: &Keys,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let code = keys.code.first().filter(|_| !keys.domain.is_empty())?;
        let text = &code.value.0;
        let reason = reason_of(text);
        if let Some(mistake) = mistake(&reason) {
            let rule = format!("the reason of gRPC for the code `{text}` is `{reason}`, which");
            diagnostics.error(code.span, format!("{rule} {mistake}"));
            return Some(reason);
        }
        let (known, of) = self
            .0
            .entry(reason.clone())
            .or_insert_with(|| (text.clone(), variant.to_string()));
        // The same code is for `shared_code` to allow.
        if known != text {
            let rule =
                format!("the codes `{text}` and `{known}` of `{of}` have the same reason of gRPC");
            diagnostics.error(code.span, format!("{rule}, `{reason}`; rename one of them"));
        }
        Some(reason)
    }
}

/// What `google.rpc.ErrorInfo` does not allow: a reason is `[A-Z][A-Z0-9_]+[A-Z0-9]`, of 63 characters at most.
fn mistake(reason: &str) -> Option<&'static str> {
    const LONGEST: usize = 63;
    if reason.len() > LONGEST {
        Some("is longer than 63 characters; write a shorter code")
    } else if reason.len() < 3 {
        Some("is shorter than 3 characters; write a longer code")
    } else if !reason.starts_with(|c: char| c.is_ascii_uppercase()) {
        Some("does not begin with a letter; begin the code with one")
    } else if reason.ends_with('_') {
        Some("ends in an underscore; end the code in a letter or a digit")
    } else {
        None
    }
}

/// The code in upper snake case. What is neither letter nor digit becomes an underscore.
fn reason_of(code: &str) -> String {
    let mut reason = String::new();
    let mut previous = '_';
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        let next_is_lower = rest.peek().is_some_and(char::is_ascii_lowercase);
        let begins_word = c.is_ascii_uppercase()
            && previous.is_ascii_alphanumeric()
            && (previous.is_ascii_lowercase() || next_is_lower);
        if begins_word {
            reason.push('_');
        }
        reason.push(if c.is_ascii_alphanumeric() {
            c.to_ascii_uppercase()
        } else {
            '_'
        });
        previous = c;
    }
    reason
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_in_upper_snake_case() {
        for (code, reason) in [
            ("slot_unavailable", "SLOT_UNAVAILABLE"),
            ("slot-gone", "SLOT_GONE"),
            ("booking/slot.gone:v2", "BOOKING_SLOT_GONE_V2"),
            ("slotUnavailable", "SLOT_UNAVAILABLE"),
            ("SlotGone", "SLOT_GONE"),
            ("HTTPError", "HTTP_ERROR"),
            ("v2Error", "V2_ERROR"),
            ("E2BIG", "E2BIG"),
            ("Slot_Gone", "SLOT_GONE"),
        ] {
            assert_eq!(reason_of(code), reason);
            assert_eq!(mistake(reason), None, "{reason}");
        }
    }

    #[test]
    fn a_reason_has_the_form_that_its_message_allows() {
        let long = "A".repeat(64);
        for reason in [&long[..], "AB", "4XX_ERROR", "_GONE", "GONE_"] {
            assert!(mistake(reason).is_some(), "{reason}");
        }
        assert_eq!(mistake(&long[1..]), None);
    }
}
