//! `allow(…)`: the lints are known, and each is allowed once and with a reason.

use errbook_contract::lint::Lint;
use syn::{Ident, LitStr};

use crate::catalog::model::Allow;
use crate::catalog::parse::ParsedAllow;
use crate::diagnostics::{Diagnostics, suggest};

pub(super) fn allows(list: Vec<ParsedAllow>, diagnostics: &mut Diagnostics) -> Vec<Allow> {
    let mut known = Known::default();
    let mut allows = Vec::new();
    for parsed in list {
        let Some(lint) = lint(&parsed.lint, diagnostics) else {
            continue;
        };
        known.check(lint, &parsed, diagnostics);
        check_reason(lint, &parsed.reason, diagnostics);
        check_codes(lint, &parsed, diagnostics);
        allows.push(Allow {
            lint,
            codes: parsed.codes.unwrap_or_default(),
            reason: parsed.reason,
        });
    }
    allows
}

/// The lint of a name, if it can be allowed.
fn lint(name: &Ident, diagnostics: &mut Diagnostics) -> Option<Lint> {
    let typed = name.to_string();
    match typed.parse() {
        Ok(Lint::UnusedAllow) => {
            let message = "`unused_allow` cannot be allowed; remove the unused entries instead";
            diagnostics.error(name.span(), message);
            None
        }
        Ok(lint) => Some(lint),
        Err(_) => {
            let lints = Lint::ALL.iter().filter(|lint| **lint != Lint::UnusedAllow);
            let mut lints: Vec<_> = lints.map(Lint::as_str).collect();
            lints.sort_unstable();
            let remedy = suggest(&typed, lints);
            diagnostics.error(name.span(), format!("unknown lint `{typed}`; {remedy}"));
            None
        }
    }
}

fn check_reason(lint: Lint, reason: &LitStr, diagnostics: &mut Diagnostics) {
    if reason.value().trim().is_empty() {
        let message = format!("the reason is empty; say why `{lint}` is allowed");
        diagnostics.error(reason.span(), message);
    }
}

fn check_codes(lint: Lint, parsed: &ParsedAllow, diagnostics: &mut Diagnostics) {
    let Some(codes) = &parsed.codes else {
        return;
    };
    if codes.is_empty() {
        let remedy = "add a code, or remove the parentheses to allow it for the whole catalog";
        let message = format!("`{lint}` has an empty list of codes; {remedy}");
        diagnostics.error(parsed.lint.span(), message);
    }
    if lint == Lint::SeveralEnvelopes {
        let message = "`several_envelopes` applies to the whole catalog; remove the codes";
        diagnostics.error(parsed.lint.span(), message);
    }
}

/// The lints allowed so far.
#[derive(Default)]
struct Known {
    everywhere: Vec<Lint>,
    for_codes: Vec<(Lint, String)>,
}

impl Known {
    fn check(&mut self, lint: Lint, parsed: &ParsedAllow, diagnostics: &mut Diagnostics) {
        if self.everywhere.contains(&lint) {
            let message = format!("`{lint}` is already allowed for the whole catalog; keep one");
            diagnostics.error(parsed.lint.span(), message);
        }
        let Some(codes) = &parsed.codes else {
            if self.for_codes.iter().any(|(known, _)| *known == lint) {
                let rule = format!("`{lint}` is already allowed for some codes");
                let remedy = "keep those, or this entry for the whole catalog";
                diagnostics.error(parsed.lint.span(), format!("{rule}; {remedy}"));
            }
            self.everywhere.push(lint);
            return;
        };
        for code in codes {
            let pair = (lint, code.value());
            if self.for_codes.contains(&pair) {
                let message = format!("`{lint}` is already allowed for `{}`; keep one", pair.1);
                diagnostics.error(code.span(), message);
            }
            self.for_codes.push(pair);
        }
    }
}
