//! The JSON type of a detail.

/// The JSON type of a detail, as far as its Rust type determines it.
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
    /// Only the type's `Serialize` determines it.
    Unknown,
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list of values of this type.
    List(&'static JsonType),
    /// A value of this type, or `null`. Occurs only in lists: a detail that is `null` is left out.
    Nullable(&'static JsonType),
}
