//! The names of the types that exports write for codes.

/// `slot_unavailable` becomes `SlotUnavailable`, and `internal_error` becomes `Internal`: the name of the type ends in
/// `Error` anyway.
pub(super) fn of_code(code: &str) -> String {
    let name = identifier(code, "Code");
    match name.strip_suffix("Error") {
        Some(stem) if !stem.is_empty() && stem != "Code" => stem.to_owned(),
        _ => name,
    }
}

/// The words of a text as one, each with a capital letter. If the text has no small letters, those of its words become
/// small. `prefix` stands before what does not begin with a letter.
pub(super) fn identifier(text: &str, prefix: &str) -> String {
    let is_loud = !text.contains(|c: char| c.is_ascii_lowercase());
    let mut name = String::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        match is_loud {
            true => name += &letters.as_str().to_ascii_lowercase(),
            false => name += letters.as_str(),
        }
    }
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("{prefix}{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::of_code;

    #[test]
    fn codes_become_names_of_types() {
        for (code, name) in [
            ("slot_unavailable", "SlotUnavailable"),
            ("internal_error", "Internal"),
            ("error", "Error"),
            ("code_error", "CodeError"),
            ("a.b:c-d/E", "ABCDE"),
            ("2fa", "Code2fa"),
            ("M_BAD_STATUS", "MBadStatus"),
            ("IO.ELEMENT:MSC4306", "IoElementMsc4306"),
            ("notFound", "NotFound"),
            ("HTTP_down", "HTTPDown"),
            ("404", "Code404"),
            ("...", "Code"),
        ] {
            assert_eq!(of_code(code), name, "{code}");
        }
    }
}
