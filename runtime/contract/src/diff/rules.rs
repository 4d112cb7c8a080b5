//! What each kind of change means to a client: rule, level, reason.

use super::change::Level::{Breaking, Informational, Notable};
use super::change::Rule;

pub(super) const CODE_REMOVED: Rule = (
    "code-removed",
    Breaking,
    "nothing keeps the code from being used again with another meaning, so list it in `retired`",
);
pub(super) const CODE_RETIRED: Rule = (
    "code-retired",
    Notable,
    "clients that handle it wait for something that no longer comes",
);
pub(super) const CODE_RENAMED: Rule = (
    "code-renamed",
    Informational,
    "clients know it by its number, and the envelope does not show the code",
);
pub(super) const CODE_ADDED: Rule = (
    "code-added",
    Notable,
    "clients meet a code they do not know",
);
pub(super) const CODE_REUSED: Rule = (
    "code-reused",
    Breaking,
    "clients out there still know it under its old meaning",
);
pub(super) const STATUS_CHANGED: Rule = (
    "status-changed",
    Breaking,
    "clients and proxies decide by the status",
);
pub(super) const CODE_SPLIT: Rule = (
    "code-split",
    Breaking,
    "clients that decide by the code alone cannot tell the two apart",
);
pub(super) const CODE_MERGED: Rule = (
    "code-merged",
    Notable,
    "clients that handle its bodies wait for something that no longer comes",
);
pub(super) const TOMBSTONE_REMOVED: Rule = (
    "tombstone-removed",
    Breaking,
    "nothing keeps it from being used again with another meaning",
);
pub(super) const TOMBSTONE_ADDED: Rule = (
    "tombstone-added",
    Informational,
    "it is kept from being used again",
);
pub(super) const NUMBER_CHANGED: Rule = (
    "number-changed",
    Breaking,
    "clients look the number up in their dictionary",
);
pub(super) const NUMBER_ADDED: Rule = ("number-added", Informational, "there is more to decide by");
pub(super) const NO_LONGER_RETRYABLE: Rule = (
    "no-longer-retryable",
    Breaking,
    "clients repeat a request that no longer can succeed",
);
pub(super) const NOW_RETRYABLE: Rule = (
    "now-retryable",
    Notable,
    "clients give up where a repeat could help",
);
pub(super) const RETRY_CLASS: Rule = (
    "retry-class",
    Notable,
    "clients do something else than would help",
);
pub(super) const RETRY_PARAMETERS: Rule = (
    "retry-parameters",
    Notable,
    "clients keep to the old schedule",
);
pub(super) const EFFECT_UNKNOWN: Rule = (
    "effect-unknown",
    Breaking,
    "clients that repeat the request may apply it twice",
);
pub(super) const EFFECT_NONE: Rule = ("effect-none", Informational, "repeating has become safer");
pub(super) const DETAIL_REMOVED: Rule = (
    "detail-removed",
    Breaking,
    "clients that read it no longer find it",
);
pub(super) const DETAIL_TYPE: Rule = (
    "detail-type",
    Breaking,
    "clients read another kind of JSON than they expect",
);
/// The same where the names of the types do not tell.
pub(super) const DETAIL_TYPE_UNKNOWN: Rule = (
    "detail-type",
    Breaking,
    "clients may read another kind of JSON than they expect",
);
pub(super) const DETAIL_FUNCTION: Rule = (
    "detail-function",
    Notable,
    "another function gives it, and names do not tell whether that is the same kind of JSON",
);
pub(super) const DETAIL_RESPELLED: Rule = (
    "detail-respelled",
    Informational,
    "the JSON is of the same kind",
);
pub(super) const DETAIL_OPTIONAL: Rule = (
    "detail-optional",
    Breaking,
    "clients that rely on it may miss it",
);
pub(super) const DETAIL_REQUIRED: Rule = (
    "detail-required",
    Informational,
    "clients that expect its absence still work",
);
pub(super) const DETAIL_ADDED: Rule = (
    "detail-added",
    Informational,
    "clients leave members alone that they do not know",
);
pub(super) const DETAIL_PLACE: Rule = (
    "detail-place",
    Breaking,
    "clients look for it in another place",
);
pub(super) const DOCUMENTATION: Rule = (
    "documentation",
    Informational,
    "only what people read has changed",
);
pub(super) const ORDER: Rule = (
    "order",
    Informational,
    "the order of members in JSON means nothing, nor does that of headers",
);
pub(super) const RUST_NAME: Rule = ("rust-name", Informational, "clients do not see it");
pub(super) const CONTENT_TYPE: Rule = (
    "content-type",
    Breaking,
    "clients choose their parser by the media type",
);
pub(super) const ENVELOPE_CHANGED: Rule = (
    "envelope-changed",
    Breaking,
    "clients look for everything in another place",
);
pub(super) const ENVELOPE_RENAMED: Rule =
    ("envelope-renamed", Informational, "the layout is the same");
pub(super) const ENVELOPE_REORDERED: Rule = (
    "envelope-reordered",
    Informational,
    "the order of members in JSON means nothing",
);
pub(super) const ENVELOPE_GROWN: Rule = (
    "envelope-grown",
    Notable,
    "members were added and all others stand where they stood",
);
pub(super) const HEADER_DROPPED: Rule = (
    "header-dropped",
    Breaking,
    "clients that read it no longer find it",
);
pub(super) const HEADER_CHANGED: Rule = (
    "header-changed",
    Notable,
    "clients that read it find something else",
);
pub(super) const HEADER_OPTIONAL: Rule = (
    "header-optional",
    Breaking,
    "clients that read it do not always find it",
);
pub(super) const HEADER_REQUIRED: Rule = (
    "header-required",
    Informational,
    "clients that can do without it still can",
);
pub(super) const HEADER_ADDED: Rule = (
    "header-added",
    Informational,
    "clients leave headers alone that they do not know",
);
pub(super) const EXTRA_CHANGED: Rule = (
    "extra-changed",
    Breaking,
    "the envelope shows it, and it was the same in every response",
);
pub(super) const EXTRA_ADDED: Rule = (
    "extra-added",
    Informational,
    "clients leave members alone that they do not know",
);
pub(super) const EXTRA_HIDDEN: Rule = (
    "extra-hidden",
    Informational,
    "the envelope does not show it",
);
pub(super) const MESSAGE_CHANGED: Rule = (
    "message-changed",
    Informational,
    "programs decide by the code, only people read messages",
);
pub(super) const MESSAGE_IS_CODE: Rule = (
    "message-is-code",
    Breaking,
    "the envelope shows neither code nor number, so programs can only compare the message",
);
pub(super) const TITLE_CHANGED: Rule = (
    "title-changed",
    Notable,
    "the envelope shows the description, which is the same in every occurrence",
);
pub(super) const TYPE_URI: Rule = (
    "type-uri",
    Breaking,
    "the envelope shows the URL, and clients may decide by it",
);
pub(super) const DEPRECATED: Rule = ("deprecated", Notable, "clients should be told to leave it");
pub(super) const NO_RESPONSE: Rule = (
    "no-response",
    Notable,
    "clients do something else when no answer comes",
);
pub(super) const ENVELOPE_NEW: Rule = (
    "envelope-new",
    Informational,
    "each code that speaks it is listed with its own change",
);
