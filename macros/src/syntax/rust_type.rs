//! Rust types recognised by name. Only `private_type.rs` compares names of types, too.
//!
//! A name is recognised without a path or with one in `std`, `core` or `alloc`; aliases and types of other modules are not.

use quote::ToTokens;
use syn::{GenericArgument, Ident, Path, PathArguments, Type, TypePath};

/// The JSON type of a detail, as far as the name of its Rust type determines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum JsonType {
    /// Only the type's `Serialize` implementation determines it.
    Unknown,
    String,
    Integer,
    Number,
    Boolean,
    List(Box<JsonType>),
    /// `null` or a value, inside a list.
    Nullable(Box<JsonType>),
}

/// The kind of a primitive type or of `String`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    String,
    Char,
    Boolean,
    Unsigned,
    Signed,
    Float,
}

const PRIMITIVES: [(Primitive, &[&str]); 6] = [
    (Primitive::String, &["String", "str"]),
    (Primitive::Char, &["char"]),
    (Primitive::Boolean, &["bool"]),
    (
        Primitive::Unsigned,
        &["u8", "u16", "u32", "u64", "u128", "usize"],
    ),
    (
        Primitive::Signed,
        &["i8", "i16", "i32", "i64", "i128", "isize"],
    ),
    (Primitive::Float, &["f32", "f64"]),
];

const LISTS: [&str; 4] = ["Vec", "VecDeque", "BTreeSet", "HashSet"];
pub(super) const POINTERS: [&str; 3] = ["Box", "Arc", "Rc"];

/// The JSON type of a detail when present; an absent detail is left out, never `null`.
pub(crate) fn detail_json_type(ty: &Type) -> JsonType {
    json_type(present(ty))
}

/// The JSON type of a value.
pub(crate) fn json_type(ty: &Type) -> JsonType {
    let path = match pointee(ty) {
        Type::Slice(slice) => return JsonType::List(Box::new(json_type(&slice.elem))),
        Type::Array(array) => return JsonType::List(Box::new(json_type(&array.elem))),
        Type::Path(TypePath {
            qself: None, path, ..
        }) => path,
        _ => return JsonType::Unknown,
    };
    let Some(name) = standard(path) else {
        return JsonType::Unknown;
    };
    let name = name.to_string();
    let of_primitive = match name.strip_prefix("NonZero") {
        Some(integer) => find_primitive(&integer.to_lowercase()),
        None => find_primitive(&name),
    };
    if let Some((_, primitive)) = of_primitive {
        return match primitive {
            Primitive::String | Primitive::Char => JsonType::String,
            Primitive::Boolean => JsonType::Boolean,
            Primitive::Unsigned | Primitive::Signed => JsonType::Integer,
            Primitive::Float => JsonType::Number,
        };
    }
    if name == "Cow" && last_argument(path).is_some_and(is_string) {
        return JsonType::String;
    }
    match argument(path) {
        // A list of tuples or maps is unknown as a whole.
        Some(element) if LISTS.contains(&&name[..]) && !type_to_string(element).contains(',') => {
            JsonType::List(Box::new(json_type(element)))
        }
        Some(inner) if name == "Option" => JsonType::Nullable(Box::new(json_type(inner))),
        _ => JsonType::Unknown,
    }
}

/// The JSON type of what a function writes, if it is the runtime's `messages` or `bodies`.
pub(crate) fn written_by(function: &Path, krate: &Path) -> JsonType {
    let element = if is_of_runtime(function, "messages", krate) {
        JsonType::String
    } else if is_of_runtime(function, "bodies", krate) {
        JsonType::Unknown
    } else {
        return JsonType::Unknown;
    };
    JsonType::List(Box::new(element))
}

/// Whether a function is the runtime's of this name.
fn is_of_runtime(function: &Path, name: &str, krate: &Path) -> bool {
    let mut names: Vec<_> = function
        .segments
        .iter()
        .map(|segment| &segment.ident)
        .collect();
    if names.pop().is_none_or(|last| last != name) {
        return false;
    }
    let path = krate.segments.iter().map(|segment| &segment.ident);
    names.iter().copied().eq(path) || (names.len() == 1 && names[0] == "errbook")
}

/// Removes groups, which `macro_rules!` leaves around a type, and parentheses.
pub(super) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        other => other,
    }
}

/// `T` of `Option<T>`.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    generic_inner(ty, &["Option"])
}

/// Whether the type is an `Option`, directly or behind references and pointers.
pub(crate) fn is_optional(ty: &Type) -> bool {
    option_inner(pointee(ty)).is_some()
}

/// Whether the type is a string, directly or behind references.
pub(crate) fn is_string(ty: &Type) -> bool {
    matches!(primitive(ty), Some((_, Primitive::String)))
}

/// The type that references lead to.
pub(crate) fn referent(ty: &Type) -> &Type {
    match bare(ty) {
        Type::Reference(reference) => referent(&reference.elem),
        other => other,
    }
}

/// Whether the type is known to implement `Display`, directly or behind references.
pub(crate) fn displays(ty: &Type) -> bool {
    primitive(ty).is_some()
}

/// A primitive's name and kind, directly or behind references.
pub(crate) fn primitive(ty: &Type) -> Option<(&'static str, Primitive)> {
    match referent(ty) {
        Type::Path(path) => find_primitive(&path.path.get_ident()?.to_string()),
        _ => None,
    }
}

/// Whether the type is a pointer to a function, directly or behind `Option`, references and pointers.
pub(crate) fn is_function(ty: &Type) -> bool {
    matches!(pointee(present(ty)), Type::FnPtr(_))
}

/// Whether the type is `dyn Trait`, directly or behind references and pointers.
pub(crate) fn is_trait_object(ty: &Type) -> bool {
    matches!(pointee(ty), Type::TraitObject(_))
}

/// A type or path as usually written, without spaces between its tokens.
pub(crate) fn type_to_string(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        (" ;", ";"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

fn find_primitive(name: &str) -> Option<(&'static str, Primitive)> {
    PRIMITIVES.iter().find_map(|(primitive, names)| {
        let known = names.iter().find(|known| name == **known)?;
        Some((*known, *primitive))
    })
}

/// The type inside all `Option`s: `T` of `Box<Option<T>>`.
fn present(ty: &Type) -> &Type {
    option_inner(pointee(ty)).map_or(ty, present)
}

/// The type that references and pointers lead to.
fn pointee(ty: &Type) -> &Type {
    match bare(ty) {
        Type::Reference(reference) => pointee(&reference.elem),
        other => generic_inner(other, &POINTERS).map_or(other, pointee),
    }
}

/// `T` of `Name<T>`, for one of these names.
fn generic_inner<'a>(ty: &'a Type, names: &[&str]) -> Option<&'a Type> {
    let Type::Path(TypePath {
        qself: None, path, ..
    }) = bare(ty)
    else {
        return None;
    };
    let name = standard(path)?;
    let known = names.iter().any(|known| name == known);
    argument(path).filter(|_| known)
}

/// The name of a type without a path, or with one in the standard library.
fn standard(path: &Path) -> Option<&Ident> {
    let first = &path.segments.first()?.ident;
    let roots = ["std", "core", "alloc"];
    let is_standard = path.segments.len() == 1 || roots.iter().any(|root| first == root);
    path.segments
        .last()
        .map(|last| &last.ident)
        .filter(|_| is_standard)
}

/// The only generic argument.
pub(super) fn argument(path: &Path) -> Option<&Type> {
    last_argument(path).filter(|_| arguments(path).count() == 1)
}

fn last_argument(path: &Path) -> Option<&Type> {
    match arguments(path).last()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

fn arguments(path: &Path) -> impl Iterator<Item = &GenericArgument> {
    let arguments = path.segments.last().map(|last| &last.arguments);
    let arguments = match arguments {
        Some(PathArguments::AngleBracketed(arguments)) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten()
}

#[cfg(test)]
#[path = "rust_type_tests.rs"]
mod tests;
