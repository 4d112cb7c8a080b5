//! Inside one type, codes and numbers are unique unless said otherwise; across types the catalog sees to it.

use std::collections::HashMap;

use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::receive::{Code, Given};

/// The codes and numbers so far.
#[derive(Default)]
pub(super) struct Identities {
    codes: HashMap<String, Vec<Known>>,
    numbers: HashMap<i32, Vec<Known>>,
}

struct Known {
    variant: String,
    status: u16,
    shared: bool,
}

impl Identities {
    /// Code and status together are unique; one code under two statuses needs `shared_code` on both.
    pub(super) fn check_code(
        &mut self,
        variant: &Ident,
        code: &Given<Code>,
        status: u16,
        shared: bool,
        diagnostics: &mut Diagnostics,
    ) {
        let text = &code.value.0;
        let known = self.codes.entry(text.clone()).or_default();
        let same = known.iter().find(|known| known.status == status);
        let unshared = known.iter().find(|known| !(known.shared && shared));
        if let Some(Known { variant, .. }) = same {
            let message = format!(
                "the code `{text}` at status {status} is `{variant}`'s already; give each variant its own"
            );
            diagnostics.error(code.span, message);
        } else if let Some(Known { variant, .. }) = unshared {
            let message = format!(
                "the code `{text}` is `{variant}`'s already, at another status; \
                 if that is on purpose, add `shared_code` to both"
            );
            diagnostics.error(code.span, message);
        }
        known.push(Known {
            variant: variant.to_string(),
            status,
            shared,
        });
    }

    /// A number is unique unless all who have it say `shared_number`.
    pub(super) fn check_number(
        &mut self,
        variant: &Ident,
        number: &Given<i32>,
        shared: bool,
        diagnostics: &mut Diagnostics,
    ) {
        let known = self.numbers.entry(number.value).or_default();
        if let Some(other) = known.iter().find(|known| !(known.shared && shared)) {
            let message = format!(
                "the number {} is `{}`'s already; \
                 give each its own, or add `shared_number` to both",
                number.value, other.variant
            );
            diagnostics.error(number.span, message);
        }
        known.push(Known {
            variant: variant.to_string(),
            status: 0,
            shared,
        });
    }
}
