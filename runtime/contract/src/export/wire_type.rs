//! What JSON a Rust type becomes, as far as its name tells.

use crate::Detail;

/// The JSON of a detail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WireType {
    Integer,
    Number,
    String,
    Boolean,
    List(Box<WireType>),
    /// `null` inside a list.
    Nullable(Box<WireType>),
    /// Any other type's JSON is its `Serialize`'s to say.
    Unknown,
}

impl WireType {
    /// That of a detail's value where it is there; `null` is left out.
    pub(crate) fn of_detail(detail: &Detail) -> Self {
        match detail.computed {
            // The type stands at the function.
            true => WireType::Unknown,
            false => WireType::of(present(detail.type_name())),
        }
    }

    /// Reads a type as written.
    pub(crate) fn of(spelled: &str) -> Self {
        let name = pointee(spelled);
        if let Some(inner) = name.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            return WireType::List(Box::new(WireType::of(element(inner))));
        }
        if is_messages(name) {
            return WireType::List(Box::new(WireType::String));
        }
        let (path, arguments) = generic(name);
        let list = || WireType::List(Box::new(WireType::of(arguments)));
        match standard(path) {
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64"
            | "i128" | "isize" => WireType::Integer,
            "NonZeroU8" | "NonZeroU16" | "NonZeroU32" | "NonZeroU64" | "NonZeroUsize"
            | "NonZeroI8" | "NonZeroI16" | "NonZeroI32" | "NonZeroI64" => WireType::Integer,
            "f32" | "f64" => WireType::Number,
            "String" | "str" | "char" => WireType::String,
            "Cow" if last(arguments) == "str" => WireType::String,
            "bool" => WireType::Boolean,
            // Commas would be parameters of its own.
            "Vec" | "VecDeque" | "BTreeSet" | "HashSet" if !arguments.contains(',') => list(),
            "Option" if !arguments.is_empty() => {
                WireType::Nullable(Box::new(WireType::of(arguments)))
            }
            _ => WireType::Unknown,
        }
    }

    /// Whether nothing of it is unknown.
    pub(crate) fn is_known(&self) -> bool {
        match self {
            WireType::Unknown => false,
            WireType::List(inner) | WireType::Nullable(inner) => inner.is_known(),
            _ => true,
        }
    }
}

/// The type that references and pointers lead to.
pub(crate) fn pointee(spelled: &str) -> &str {
    let mut name = spelled.trim();
    loop {
        if let Some(referent) = name.strip_prefix('&') {
            name = referent.trim_start();
            if name.starts_with('\'') {
                name = name.split_once(' ').map_or("", |(_, referent)| referent);
            }
            name = name.strip_prefix("mut ").unwrap_or(name);
            continue;
        }
        let (path, arguments) = generic(name);
        match standard(path) {
            "Box" | "Arc" | "Rc" if !arguments.is_empty() => name = arguments.trim(),
            _ => return name,
        }
    }
}

/// The type of what is not `null`: `T` of `Box<Option<T>>`.
pub(crate) fn present(spelled: &str) -> &str {
    let (path, arguments) = generic(pointee(spelled));
    match standard(path) {
        "Option" if !arguments.is_empty() => present(arguments),
        _ => spelled,
    }
}

/// `T` of `T; 4`, and of `T` alone.
pub(crate) fn element(inner: &str) -> &str {
    match inner.rsplit_once(';') {
        // Before a bracket it is the length of an array inside.
        Some((element, length)) if !length.contains(']') => element,
        _ => inner,
    }
}

/// A path, and what it is generic over.
fn generic(name: &str) -> (&str, &str) {
    let parts = name.strip_suffix('>').and_then(|it| it.split_once('<'));
    parts.unwrap_or((name, ""))
}

/// Whether it is the function `errbook::messages`, whose path stands in the place of a type.
fn is_messages(path: &str) -> bool {
    let mut segments = path.trim_start_matches("::").split("::");
    segments.next() == Some("errbook") && segments.last() == Some("messages")
}

/// The last of some generic arguments.
fn last(arguments: &str) -> &str {
    let last = arguments.rsplit(',').next();
    last.unwrap_or(arguments).trim()
}

/// The name of a type of the standard library; empty for any other path.
fn standard(path: &str) -> &str {
    let path = path.trim_start_matches("::");
    match path.rsplit_once("::") {
        None => path,
        Some((module, name)) => match module.split("::").next() {
            Some("std" | "core" | "alloc") => name,
            _ => "",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::WireType::{self, *};

    #[test]
    fn what_is_not_null_is_within_options() {
        for (spelled, within) in [
            ("Box<Option<u8>>", "u8"),
            ("&Option<Box<Option<Vec<u8>>>>", "Vec<u8>"),
            ("Vec<Option<u8>>", "Vec<Option<u8>>"),
            ("my::Option<u8>", "my::Option<u8>"),
        ] {
            assert_eq!(super::present(spelled), within, "{spelled}");
        }
    }

    #[test]
    fn types_are_known_by_their_names() {
        let list = |inner| List(Box::new(inner));
        for (spelled, expected) in [
            ("u32", Integer),
            ("std::num::NonZeroU8", Integer),
            ("f64", Number),
            ("&'static str", String),
            ("&'a mut str", String),
            ("&str", String),
            ("std::borrow::Cow<'static, str>", String),
            ("Box<str>", String),
            ("&Box<&'a std::sync::Arc<u8>>", Integer),
            ("bool", Boolean),
            ("char", String),
            ("std::vec::Vec<u8>", list(Integer)),
            ("Vec<Vec<std::string::String>>", list(list(String))),
            ("[u8; 4]", list(Integer)),
            ("[[u8; 4]; 2]", list(list(Integer))),
            ("&'static [&'static str]", list(String)),
            ("&[[u8; 4]]", list(list(Integer))),
            ("Vec<Option<bool>>", list(Nullable(Box::new(Boolean)))),
            ("errbook::messages", list(String)),
            ("::errbook::messages", list(String)),
            ("crate::messages", Unknown),
            ("messages", Unknown),
            ("errbook::bodies", Unknown),
            ("Vec<Field>", list(Unknown)),
            ("Vec<(u8, u8)>", Unknown),
            ("(u8, String)", Unknown),
            ("BTreeMap<String, u8>", Unknown),
            ("my::String", Unknown),
            ("Cow<'static, Mystr>", Unknown),
            ("Timestamp", Unknown),
            ("dyn Trait", Unknown),
            ("", Unknown),
        ] {
            assert_eq!(WireType::of(spelled), expected, "{spelled}");
        }
    }
}
