//! Reports for programs.

use serde_json::{Value as Json, json};

use crate::diff::{Change, Diff};
use crate::lint::Finding;

/// A list of `{ "lint", "code", "status", "variant", "message" }`; what does not apply is `null`.
pub(super) fn findings(findings: &[Finding]) -> String {
    let finding = |finding: &Finding| {
        json!({
            "lint": finding.lint().as_str(),
            "code": finding.code(),
            "status": finding.status(),
            "variant": finding.variant(),
            "message": finding.message(),
        })
    };
    text(findings.iter().map(finding).collect())
}

/// A list of `{ "level", "rule", "subject", "what", "reason", "allowed" }`, the most severe first.
pub(super) fn changes(diff: &Diff, is_allowed: impl Fn(&Change) -> bool) -> String {
    let changes = diff.changes().iter().map(|change| {
        json!({
            "level": change.level().as_str(),
            "rule": change.rule(),
            "subject": change.subject(),
            "what": change.what(),
            "reason": change.reason(),
            "allowed": is_allowed(change),
        })
    });
    text(changes.collect())
}

fn text(list: Json) -> String {
    format!("{list:#}\n")
}
