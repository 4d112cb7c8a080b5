//! The kind of JSON that a detail's Rust type becomes.

/// The kind of JSON value that a detail has, as far as its Rust type tells.
///
/// ```
/// use errbook_contract::JsonType;
///
/// const TAGS: JsonType = JsonType::List(&JsonType::String);
/// assert_ne!(TAGS, JsonType::Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonType {
    /// Only the type's `Serialize` knows.
    Unknown,
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list of such values.
    List(&'static JsonType),
    /// Such a value, or `null`; inside a list, since a detail that is `null` is left out.
    Nullable(&'static JsonType),
}
