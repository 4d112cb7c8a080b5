//! The contents of a response: envelope, details, headers, literals and texts.

use super::super::change::{Level, Rule};

rules! {
    CONTENT_TYPE = "content-type", Breaking, "clients choose their parser by the media type";
    GRPC_CHANGED = "grpc-changed", Breaking, "clients of gRPC decide by the code, and by the reason in its domain";
    GRPC_ADDED = "grpc-added", Informational, "the error had no clients of gRPC before";
    ENVELOPE_CHANGED = "envelope-changed", Breaking, "clients may not find the members that they read";
    ENVELOPE_RENAMED = "envelope-renamed", Informational, "the layout is the same";
    ENVELOPE_REORDERED = "envelope-reordered", Informational, "the order of members in JSON has no meaning";
    ENVELOPE_GROWN = "envelope-grown", Notable, "members were added, and no other member has changed";
    ENVELOPE_NEW = "envelope-new", Informational, "each code that uses it is listed with its own change";
    ENVELOPE_UNUSED = "envelope-unused", Informational, "each code that used it is listed with its own change";
    DETAIL_REMOVED = "detail-removed", Breaking, "clients that read it no longer find it";
    DETAIL_TYPE = "detail-type", Breaking, "clients read another JSON type than they expect";
    /// The same rule if one of the two types is unknown.
    DETAIL_TYPE_UNKNOWN = "detail-type", Breaking, "clients may read another JSON type than they expect";
    DETAIL_TYPED = "detail-typed", Informational, "the type was unknown before";
    DETAIL_INFERRED = "detail-inferred", Informational, "only the shape of the example is known";
    DETAIL_FUNCTION = "detail-function", Notable,
        "another function computes it, and its name does not tell whether the JSON type is the same";
    DETAIL_RESPELLED = "detail-respelled", Informational, "the JSON type is the same";
    DETAIL_OPTIONAL = "detail-optional", Breaking, "clients that read it do not always find it";
    DETAIL_REQUIRED = "detail-required", Informational, "clients that handle its absence still work";
    DETAIL_ADDED = "detail-added", Informational, "clients ignore members that they do not know";
    DETAIL_PLACE = "detail-place", Breaking, "clients look for it where it no longer is";
    DETAIL_PLACED = "detail-placed", Informational, "the change of the layout is listed with its own effect";
    DETAIL_DELAY = "detail-delay", Informational, "the header `Retry-After` gives the delay";
    HEADER_DROPPED = "header-dropped", Breaking, "clients that read it no longer find it";
    HEADER_CHANGED = "header-changed", Notable, "clients that read it find another value";
    HEADER_OPTIONAL = "header-optional", Breaking, "clients that read it do not always find it";
    HEADER_REQUIRED = "header-required", Informational, "clients that handle its absence still work";
    HEADER_ADDED = "header-added", Informational, "clients ignore headers that they do not know";
    EXTRA_CHANGED = "extra-changed", Breaking, "the envelope shows it, and it was the same in every response";
    EXTRA_ADDED = "extra-added", Informational, "clients ignore members that they do not know";
    EXTRA_HIDDEN = "extra-hidden", Informational, "the envelope does not show it";
    MESSAGE_CHANGED = "message-changed", Notable,
        "the response shows it; programs decide by the code, and only people read messages";
    MESSAGE_ADDED = "message-added", Informational, "clients handle the code, its status and a repeat in the same way";
    MESSAGE_IS_CODE = "message-is-code", Breaking,
        "the envelope shows neither code nor number, so programs can only compare the message";
    TITLE_CHANGED = "title-changed", Notable,
        "the envelope shows the description, which is the same in every occurrence";
    TYPE_URI = "type-uri", Breaking, "the envelope shows the URL, and clients may decide by it";
    /// A fact whose change a client sees as something that is missing or of another type.
    MEMBER_LOST = "member-lost", Breaking,
        "clients that read what shows it no longer find it, or find another JSON type";
    HELP_CHANGED = "help-changed", Notable, "the response shows the help";
    MESSAGE_HIDDEN = "message-changed", Informational, "the response does not show it";
    CONTENT_TYPE_RESPELLED = "content-type-respelled", Informational, "case and space have no meaning in a media type";
    DETAIL_NARROWED = "detail-narrowed", Informational, "every value that can arrive could arrive before";
    DETAIL_RANGE = "detail-range", Notable, "values can arrive that could not before, but of the same JSON type";
    DETAIL_MEMBER = "detail-member", Breaking, "clients that read it do not always find it";
    DETAIL_MEMBER_ADDED = "detail-member-added", Informational, "clients ignore what they do not know";
    DETAIL_ELEMENTS = "detail-elements", Breaking, "clients find elements by their position";
}

/// The rule for a change of which a client sees nothing.
pub(in super::super) fn hidden(rule: Rule) -> Rule {
    (
        rule.0,
        Level::Informational,
        "the response does not show it",
    )
}
/// The rule for a change of which a client sees another value of the same type.
pub(in super::super) fn another_value(rule: Rule) -> Rule {
    (
        rule.0,
        Level::Notable,
        "clients find another value of the same JSON type",
    )
}
