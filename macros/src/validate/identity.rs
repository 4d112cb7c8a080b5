//! Codes and numbers are unique within a type. The catalog checks them across types.

use std::collections::HashMap;

use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::receive::value::Code;
use crate::receive::{ParseOutcome, Spanned, Values};

/// `shared_number` needs a `number`.
pub(super) fn check_shared_number(
    keys: &Keys,
    outcome: &ParseOutcome,
    diagnostics: &mut Diagnostics,
) {
    if let Some(shared) = keys.shared_number.first()
        && keys.number.is_empty()
        && outcome.is_missing("number")
    {
        let rule = "`shared_number` has no effect without `number`";
        diagnostics.error(
            shared.key,
            format!("{rule}; add `number = …`, or remove `shared_number`"),
        );
    }
}

/// Another code replaces this one, and this one is deprecated.
pub(super) fn check_replacement(keys: &Keys, deprecated: bool, diagnostics: &mut Diagnostics) {
    let Some(replacement) = keys.replaced_by.first() else {
        return;
    };
    if !deprecated {
        let rule = "only a deprecated code is replaced";
        let message =
            format!("{rule}; add `#[deprecated]` to the variant, or remove `replaced_by`");
        diagnostics.error(replacement.key, message);
    }
    let own = keys.code.first().map(|code| &code.value.0);
    if own == Some(&replacement.value.0) {
        let message = "a code cannot replace itself; name another code, or remove `replaced_by`";
        diagnostics.error(replacement.span, message);
    }
}

/// The codes and numbers of the variants so far.
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
    pub(super) fn check(&mut self, variant: &Ident, keys: &Keys, diagnostics: &mut Diagnostics) {
        if let (Some(code), Some(status)) = (keys.code.first(), keys.status.first()) {
            let known = Known {
                variant: variant.to_string(),
                status: status.value.0,
                shared: !keys.shared_code.is_empty(),
            };
            self.check_code(code, known, diagnostics);
        }
        if let Some(number) = keys.number.first() {
            let known = Known {
                variant: variant.to_string(),
                status: 0,
                shared: !keys.shared_number.is_empty(),
            };
            self.check_number(number, known, diagnostics);
        }
    }

    /// A code is unique unless every variant with it has `shared_code`. What these must have in common at the same
    /// status is for the catalog to check.
    fn check_code(&mut self, code: &Spanned<Code>, new: Known, diagnostics: &mut Diagnostics) {
        let text = &code.value.0;
        let known = self.codes.entry(text.clone()).or_default();
        let mut unshared = known.iter().filter(|known| !(known.shared && new.shared));
        let same_status = |known: &&Known| known.status == new.status;
        if let Some(other) = unshared
            .clone()
            .find(same_status)
            .or_else(|| unshared.next())
        {
            let status = if same_status(&other) {
                format!("status {}", new.status)
            } else {
                "another status".to_owned()
            };
            let rule = format!(
                "the code `{text}` is already used by `{}` at {status}",
                other.variant
            );
            let remedy = "give each its own, or add `shared_code` to both";
            diagnostics.error(code.span, format!("{rule}; {remedy}"));
        }
        known.push(new);
    }

    /// A number is unique unless every variant with it has `shared_number`.
    fn check_number(&mut self, number: &Spanned<i32>, new: Known, diagnostics: &mut Diagnostics) {
        let known = self.numbers.entry(number.value).or_default();
        if let Some(other) = known.iter().find(|known| !(known.shared && new.shared)) {
            let (value, variant) = (number.value, &other.variant);
            let rule = format!("the number {value} is already used by `{variant}`");
            let remedy = "give each its own, or add `shared_number` to both";
            diagnostics.error(number.span, format!("{rule}; {remedy}"));
        }
        known.push(new);
    }
}
