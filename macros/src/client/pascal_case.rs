//! Names of types and variants.

/// `slot_unavailable` becomes `SlotUnavailable`, `RESOURCE_NOT_FOUND` `ResourceNotFound`, and `NoSuchKey` stays.
pub(super) fn pascal_case(code: &str) -> String {
    let words = code.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words {
        let shouted = !word.contains(|c: char| c.is_ascii_lowercase());
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        if shouted {
            name.push_str(&letters.as_str().to_ascii_lowercase());
        } else {
            name.push_str(letters.as_str());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::pascal_case;

    #[test]
    fn codes_become_names_of_variants() {
        for (code, name) in [
            ("slot_unavailable", "SlotUnavailable"),
            ("RESOURCE_NOT_FOUND", "ResourceNotFound"),
            ("NoSuchKey", "NoSuchKey"),
            ("Recipe:RecipeNotFound", "RecipeRecipeNotFound"),
            ("path/not_found", "PathNotFound"),
            ("a.b-c", "ABC"),
            ("E1", "E1"),
            ("internal_error", "InternalError"),
            ("2fa", "2fa"),
        ] {
            assert_eq!(pascal_case(code), name);
        }
    }
}
