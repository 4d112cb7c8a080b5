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
    /// That of a detail's value.
    pub(crate) fn of_detail(detail: &Detail) -> Self {
        match detail.computed {
            // The type stands at the function.
            true => WireType::Unknown,
            false => WireType::of(detail.type_name()),
        }
    }

    /// Reads a type as written.
    pub(crate) fn of(spelled: &str) -> Self {
        let mut name = spelled.trim();
        while let Some(referent) = name.strip_prefix('&') {
            name = referent.trim_start();
            if name.starts_with('\'') {
                name = name.split_once(' ').map_or("", |(_, referent)| referent);
            }
            name = name.strip_prefix("mut ").unwrap_or(name);
        }
        if let Some(inner) = name.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            let element = inner.rsplit_once(';').map_or(inner, |(element, _)| element);
            return WireType::List(Box::new(WireType::of(element)));
        }
        let (path, arguments) = match name.strip_suffix('>').and_then(|it| it.split_once('<')) {
            Some((path, arguments)) => (path, arguments),
            None => (name, ""),
        };
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
            "Box" | "Arc" | "Rc" if !arguments.is_empty() => WireType::of(arguments),
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
            ("bool", Boolean),
            ("char", String),
            ("std::vec::Vec<u8>", list(Integer)),
            ("Vec<Vec<std::string::String>>", list(list(String))),
            ("[u8; 4]", list(Integer)),
            ("[[u8; 4]; 2]", list(list(Integer))),
            ("&'static [&'static str]", list(String)),
            ("Vec<Option<bool>>", list(Nullable(Box::new(Boolean)))),
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
