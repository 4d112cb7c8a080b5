//! The names of Rust types, for details whose JSON type is unknown.

/// The type without its modules, which are internal; `any` for the path of a function or module that serializes.
pub(super) fn public_name(written: &str) -> String {
    let mut name = String::new();
    for (index, segment) in value_type(written).split("::").enumerate() {
        if index > 0 {
            let is_module = |c: char| c.is_alphanumeric() || c == '_';
            name.truncate(name.trim_end_matches(is_module).len());
        }
        name.push_str(segment);
    }
    let name = name.trim();
    if name.is_empty() || name.starts_with(|c: char| c.is_lowercase()) {
        "any".to_owned()
    } else {
        name.to_owned()
    }
}

/// `T` of `Vec<T>`, `[T; 4]` and `&[T]`.
pub(super) fn element_type(written: &str) -> &str {
    let list = value_type(written);
    let open = list.find(['<', '[']).map_or(0, |at| at + 1);
    let close = list.rfind(['>', ']']).unwrap_or(list.len());
    let inner = list.get(open..close).unwrap_or(list);
    match inner.rsplit_once(';') {
        // A length before a bracket belongs to an array in the element.
        Some((element, length)) if !length.contains(']') => element,
        _ => inner,
    }
}

/// The type behind references, smart pointers and `Option`.
fn value_type(written: &str) -> &str {
    let mut name = written.trim();
    while let Some(inner) = referent(name).or_else(|| wrapped(name)) {
        name = inner.trim();
    }
    name
}

/// `T` of `&'a mut T`.
fn referent(name: &str) -> Option<&str> {
    let mut referent = name.strip_prefix('&')?.trim_start();
    if referent.starts_with('\'') {
        referent = referent
            .split_once(' ')
            .map_or("", |(_, referent)| referent);
    }
    Some(referent.strip_prefix("mut ").unwrap_or(referent))
}

/// `T` of `Box<T>`.
fn wrapped(name: &str) -> Option<&str> {
    let (path, argument) = name.strip_suffix('>')?.split_once('<')?;
    let path = path.trim_start_matches("::");
    let (module, wrapper) = path.rsplit_once("::").unwrap_or(("std", path));
    let standard = ["std", "core", "alloc"].contains(&module.split("::").next()?);
    (standard && ["Box", "Arc", "Rc", "Option"].contains(&wrapper)).then_some(argument)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_shown_without_modules_and_pointers() {
        for (written, shown) in [
            ("jiff::Timestamp", "Timestamp"),
            ("&'static Arc<Pos>", "Pos"),
            ("&mut std::boxed::Box<Option<Pos>>", "Pos"),
            ("my::Option<u8>", "Option<u8>"),
            ("time::serde::rfc3339", "any"),
            ("", "any"),
            (
                "std::collections::BTreeMap<String, u8>",
                "BTreeMap<String, u8>",
            ),
            (
                "HashMap<String, crate::secret_db::Row>",
                "HashMap<String, Row>",
            ),
            ("(std::time::Duration, ::api::Row)", "(Duration, Row)"),
        ] {
            assert_eq!(public_name(written), shown, "{written}");
        }
    }

    #[test]
    fn elements_are_between_the_outermost_brackets() {
        for (written, element) in [
            ("Vec<crate::api::FieldError>", "crate::api::FieldError"),
            ("&'static [[Pos; 4]]", "[Pos; 4]"),
            ("[Pos; 4]", "Pos"),
            ("Box<Option<Vec<Box<Pos>>>>", "Box<Pos>"),
        ] {
            assert_eq!(element_type(written), element, "{written}");
        }
    }
}
