//! The contents of a response: envelope, details, headers, literals and texts.

use super::super::change::Level::{Breaking, Informational, Notable};
use super::super::change::Rule;

pub(in super::super) const CONTENT_TYPE: Rule = (
    "content-type",
    Breaking,
    "clients choose their parser by the media type",
);
pub(in super::super) const GRPC_CHANGED: Rule = (
    "grpc-changed",
    Breaking,
    "clients of gRPC decide by the code, and by the reason in its domain",
);
pub(in super::super) const GRPC_ADDED: Rule = (
    "grpc-added",
    Informational,
    "the error had no clients of gRPC before",
);
pub(in super::super) const ENVELOPE_CHANGED: Rule = (
    "envelope-changed",
    Breaking,
    "clients may not find the members that they read",
);
pub(in super::super) const ENVELOPE_RENAMED: Rule =
    ("envelope-renamed", Informational, "the layout is the same");
pub(in super::super) const ENVELOPE_REORDERED: Rule = (
    "envelope-reordered",
    Informational,
    "the order of members in JSON has no meaning",
);
pub(in super::super) const ENVELOPE_GROWN: Rule = (
    "envelope-grown",
    Notable,
    "members were added, and no other member has changed",
);
pub(in super::super) const ENVELOPE_NEW: Rule = (
    "envelope-new",
    Informational,
    "each code that uses it is listed with its own change",
);
pub(in super::super) const ENVELOPE_UNUSED: Rule = (
    "envelope-unused",
    Informational,
    "each code that used it is listed with its own change",
);
pub(in super::super) const DETAIL_REMOVED: Rule = (
    "detail-removed",
    Breaking,
    "clients that read it no longer find it",
);
pub(in super::super) const DETAIL_TYPE: Rule = (
    "detail-type",
    Breaking,
    "clients read another JSON type than they expect",
);
/// The same rule if one of the two types is unknown.
pub(in super::super) const DETAIL_TYPE_UNKNOWN: Rule = (
    "detail-type",
    Breaking,
    "clients may read another JSON type than they expect",
);
pub(in super::super) const DETAIL_TYPED: Rule =
    ("detail-typed", Informational, "the type was unknown before");
pub(in super::super) const DETAIL_INFERRED: Rule = (
    "detail-inferred",
    Informational,
    "only the shape of the example is known",
);
pub(in super::super) const DETAIL_FUNCTION: Rule = (
    "detail-function",
    Notable,
    "another function computes it, and its name does not tell whether the JSON type is the same",
);
pub(in super::super) const DETAIL_RESPELLED: Rule = (
    "detail-respelled",
    Informational,
    "the JSON type is the same",
);
pub(in super::super) const DETAIL_OPTIONAL: Rule = (
    "detail-optional",
    Breaking,
    "clients that read it do not always find it",
);
pub(in super::super) const DETAIL_REQUIRED: Rule = (
    "detail-required",
    Informational,
    "clients that handle its absence still work",
);
pub(in super::super) const DETAIL_ADDED: Rule = (
    "detail-added",
    Informational,
    "clients ignore members that they do not know",
);
pub(in super::super) const DETAIL_PLACE: Rule = (
    "detail-place",
    Breaking,
    "clients look for it where it no longer is",
);
pub(in super::super) const DETAIL_PLACED: Rule = (
    "detail-placed",
    Informational,
    "the change of the layout is listed with its own effect",
);
pub(in super::super) const DETAIL_DELAY: Rule = (
    "detail-delay",
    Informational,
    "the header `Retry-After` gives the delay",
);
pub(in super::super) const HEADER_DROPPED: Rule = (
    "header-dropped",
    Breaking,
    "clients that read it no longer find it",
);
pub(in super::super) const HEADER_CHANGED: Rule = (
    "header-changed",
    Notable,
    "clients that read it find another value",
);
pub(in super::super) const HEADER_OPTIONAL: Rule = (
    "header-optional",
    Breaking,
    "clients that read it do not always find it",
);
pub(in super::super) const HEADER_REQUIRED: Rule = (
    "header-required",
    Informational,
    "clients that handle its absence still work",
);
pub(in super::super) const HEADER_ADDED: Rule = (
    "header-added",
    Informational,
    "clients ignore headers that they do not know",
);
pub(in super::super) const EXTRA_CHANGED: Rule = (
    "extra-changed",
    Breaking,
    "the envelope shows it, and it was the same in every response",
);
pub(in super::super) const EXTRA_ADDED: Rule = (
    "extra-added",
    Informational,
    "clients ignore members that they do not know",
);
pub(in super::super) const EXTRA_HIDDEN: Rule = (
    "extra-hidden",
    Informational,
    "the envelope does not show it",
);
pub(in super::super) const MESSAGE_CHANGED: Rule = (
    "message-changed",
    Notable,
    "the response shows it; programs decide by the code, and only people read messages",
);
pub(in super::super) const MESSAGE_ADDED: Rule = (
    "message-added",
    Informational,
    "clients handle the code, its status and a repeat in the same way",
);
pub(in super::super) const MESSAGE_IS_CODE: Rule = (
    "message-is-code",
    Breaking,
    "the envelope shows neither code nor number, so programs can only compare the message",
);
pub(in super::super) const TITLE_CHANGED: Rule = (
    "title-changed",
    Notable,
    "the envelope shows the description, which is the same in every occurrence",
);
pub(in super::super) const TYPE_URI: Rule = (
    "type-uri",
    Breaking,
    "the envelope shows the URL, and clients may decide by it",
);

/// A fact whose change a client sees as something that is missing or of another type.
pub(in super::super) const MEMBER_LOST: Rule = (
    "member-lost",
    Breaking,
    "clients that read what shows it no longer find it, or find another JSON type",
);
pub(in super::super) const HELP_CHANGED: Rule =
    ("help-changed", Notable, "the response shows the help");
pub(in super::super) const MESSAGE_HIDDEN: Rule = (
    "message-changed",
    Informational,
    "the response does not show it",
);
pub(in super::super) const CONTENT_TYPE_RESPELLED: Rule = (
    "content-type-respelled",
    Informational,
    "case and space have no meaning in a media type",
);
pub(in super::super) const DETAIL_NARROWED: Rule = (
    "detail-narrowed",
    Informational,
    "every value that can arrive could arrive before",
);
pub(in super::super) const DETAIL_RANGE: Rule = (
    "detail-range",
    Notable,
    "values can arrive that could not before, but of the same JSON type",
);
pub(in super::super) const DETAIL_MEMBER: Rule = (
    "detail-member",
    Breaking,
    "clients that read it do not always find it",
);
pub(in super::super) const DETAIL_MEMBER_ADDED: Rule = (
    "detail-member-added",
    Informational,
    "clients ignore what they do not know",
);
pub(in super::super) const DETAIL_ELEMENTS: Rule = (
    "detail-elements",
    Breaking,
    "clients find elements by their position",
);
/// The rule for a change of which a client sees nothing.
pub(in super::super) fn hidden(rule: Rule) -> Rule {
    (rule.0, Informational, "the response does not show it")
}
/// The rule for a change of which a client sees another value of the same type.
pub(in super::super) fn another_value(rule: Rule) -> Rule {
    (
        rule.0,
        Notable,
        "clients find another value of the same JSON type",
    )
}
