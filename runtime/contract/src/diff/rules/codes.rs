//! Codes, with their statuses, numbers and retry classes.

use super::super::change::{Level, Rule};

rules! {
    CODE_REMOVED = "code-removed", Breaking,
        "clients got no warning and nothing prevents its reuse, so deprecate it first, with `replaced_by`, and list it in `retired` later";
    /// The code was deprecated.
    CODE_REMOVED_DEPRECATED = "code-removed", Breaking,
        "nothing prevents its reuse with another meaning, so list it in `retired`";
    CODE_RETIRED = "code-retired", Breaking,
        "clients got no warning, so deprecate it first, with `replaced_by`, and retire it later";
    /// The code was deprecated.
    CODE_RETIRED_DEPRECATED = "code-retired", Notable, "it was deprecated, but clients may still handle it";
    CODE_RENAMED = "code-renamed", Informational, "the response does not show the code";
    CODE_ADDED = "code-added", Notable, "clients receive a code that they do not know";
    CODE_REUSED = "code-reused", Breaking, "existing clients still know its old meaning";
    STATUS_CHANGED = "status-changed", Breaking, "clients and proxies decide by the status";
    STATUS_OPENED = "status-opened", Breaking, "clients receive the code at statuses that they do not expect";
    STATUS_CLOSED = "status-closed", Informational, "clients that handle other statuses still work";
    CODE_SPLIT = "code-split", Breaking, "clients that decide by the code alone cannot tell the two apart";
    CODE_MERGED = "code-merged", Notable, "clients still handle a body that no longer occurs";
    NUMBER_CHANGED = "number-changed", Breaking, "clients look the number up in their dictionary";
    NUMBER_HIDDEN = "number-hidden", Informational, "the response does not show it";
    NUMBER_ADDED = "number-added", Informational, "clients can also decide by the number";
    NO_LONGER_RETRYABLE = "no-longer-retryable", Breaking, "clients repeat a request that can no longer succeed";
    NOW_RETRYABLE = "now-retryable", Notable, "clients give up where a repeat could help";
    RETRY_CLASS = "retry-class", Notable, "clients react as the old class asks";
    RETRY_PARAMETERS = "retry-parameters", Notable, "clients follow the old schedule";
    EFFECT_UNKNOWN = "effect-unknown", Breaking, "clients that repeat the request may apply it twice";
    EFFECT_NONE = "effect-none", Notable, "clients begin to repeat requests that they gave up before";
    DEPRECATED = "deprecated", Notable, "clients should move away from it";
    DEPRECATION_REMOVED = "deprecation-removed", Notable, "clients that moved away from it may meet it for good";
}
