//! Changes that are made on purpose: `--allow RULE:SUBJECT`.

use std::fmt;
use std::str::FromStr;

use crate::diff::Change;

/// The rule and the subject of changes that are allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Allowance {
    rule: String,
    subject: String,
}

impl Allowance {
    pub(super) fn covers(&self, change: &Change) -> bool {
        change.rule() == self.rule && names(change.subject()).contains(&&self.subject[..])
    }
}

/// The names of a subject: `gone (410)` and `gone`, `envelope NESTED` and `NESTED`.
fn names(subject: &str) -> [&str; 2] {
    let code = subject.rsplit_once(" (").map(|(code, _)| code);
    let envelope = || subject.strip_prefix("envelope ");
    [subject, code.or_else(envelope).unwrap_or(subject)]
}

impl FromStr for Allowance {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The name of a rule has no colon, a code can have one.
        match text.split_once(':') {
            Some((rule, subject)) if !rule.is_empty() && !subject.is_empty() => Ok(Allowance {
                rule: rule.to_owned(),
                subject: subject.to_owned(),
            }),
            _ => Err("write the rule and what has changed, such as `status-changed:slot_taken`"),
        }
    }
}

/// As it was written.
impl fmt::Display for Allowance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.rule, self.subject)
    }
}
