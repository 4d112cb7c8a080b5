//! Codes, with their statuses, numbers and retry classes.

use super::super::change::Level::{Breaking, Informational, Notable};
use super::super::change::Rule;

pub(in super::super) const CODE_REMOVED: Rule = (
    "code-removed",
    Breaking,
    "nothing prevents its reuse with another meaning, so list it in `retired`",
);
pub(in super::super) const CODE_RETIRED: Rule = (
    "code-retired",
    Notable,
    "clients still handle an error that no longer occurs",
);
pub(in super::super) const CODE_RENAMED: Rule = (
    "code-renamed",
    Informational,
    "the response does not show the code",
);
pub(in super::super) const CODE_ADDED: Rule = (
    "code-added",
    Notable,
    "clients receive a code that they do not know",
);
pub(in super::super) const CODE_REUSED: Rule = (
    "code-reused",
    Breaking,
    "existing clients still know its old meaning",
);
pub(in super::super) const STATUS_CHANGED: Rule = (
    "status-changed",
    Breaking,
    "clients and proxies decide by the status",
);
pub(in super::super) const STATUS_OPENED: Rule = (
    "status-opened",
    Breaking,
    "clients receive the code at statuses that they do not expect",
);
pub(in super::super) const STATUS_CLOSED: Rule = (
    "status-closed",
    Informational,
    "clients that handle other statuses still work",
);
pub(in super::super) const CODE_SPLIT: Rule = (
    "code-split",
    Breaking,
    "clients that decide by the code alone cannot tell the two apart",
);
pub(in super::super) const CODE_MERGED: Rule = (
    "code-merged",
    Notable,
    "clients still handle a body that no longer occurs",
);
pub(in super::super) const NUMBER_CHANGED: Rule = (
    "number-changed",
    Breaking,
    "clients look the number up in their dictionary",
);
pub(in super::super) const NUMBER_HIDDEN: Rule = (
    "number-hidden",
    Informational,
    "the response does not show it",
);
pub(in super::super) const NUMBER_ADDED: Rule = (
    "number-added",
    Informational,
    "clients can also decide by the number",
);
pub(in super::super) const NO_LONGER_RETRYABLE: Rule = (
    "no-longer-retryable",
    Breaking,
    "clients repeat a request that can no longer succeed",
);
pub(in super::super) const NOW_RETRYABLE: Rule = (
    "now-retryable",
    Notable,
    "clients give up where a repeat could help",
);
pub(in super::super) const RETRY_CLASS: Rule = (
    "retry-class",
    Notable,
    "clients react as the old class asks",
);
pub(in super::super) const RETRY_PARAMETERS: Rule = (
    "retry-parameters",
    Notable,
    "clients follow the old schedule",
);
pub(in super::super) const EFFECT_UNKNOWN: Rule = (
    "effect-unknown",
    Breaking,
    "clients that repeat the request may apply it twice",
);
pub(in super::super) const EFFECT_NONE: Rule =
    ("effect-none", Informational, "repeating has become safer");
pub(in super::super) const EFFECT_NONE_SHOWN: Rule = (
    "effect-none",
    Notable,
    "the response shows it, and repeating has become safer",
);
pub(in super::super) const DEPRECATED: Rule =
    ("deprecated", Notable, "clients should move away from it");
