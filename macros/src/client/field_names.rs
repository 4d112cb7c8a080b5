//! The names of the fields of details.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};

/// A field for each name: `requestedTime` is `requested_time`, `type` is `r#type`. Names that would be the same get a
/// number.
pub(super) fn fields<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Ident> {
    let mut taken = BTreeSet::new();
    let unique = |name: &str| {
        let name = snake_case(name);
        let mut unique = name.clone();
        let mut number = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{name}_{number}");
            number += 1;
        }
        ident(&unique)
    };
    names.into_iter().map(unique).collect()
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut before = '_';
    for letter in name.chars() {
        if letter.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit()) {
            snake.push('_');
        }
        if letter == '_' || letter.is_alphanumeric() {
            snake.extend(letter.to_lowercase());
        } else {
            snake.push('_');
        }
        before = letter;
    }
    if snake.trim_matches('_').is_empty() || snake.starts_with(|c: char| c.is_numeric()) {
        snake.insert_str(0, "field_");
    }
    snake
}

fn ident(name: &str) -> Ident {
    if syn::parse_str::<Ident>(name).is_ok() {
        return Ident::new(name, Span::call_site());
    }
    // `r#self`, `r#super` and `r#crate` are no identifiers, and some letters of JSON stand in none.
    match syn::parse_str::<Ident>(&format!("r#{name}")) {
        Ok(_) => Ident::new_raw(name, Span::call_site()),
        Err(_) => {
            let plain = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
            Ident::new(&format!("{plain}_"), Span::call_site())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fields;

    #[test]
    fn names_of_json_become_fields() {
        let names = [
            "requestedTime",
            "ShardId",
            "URL",
            "a-b",
            "a_b",
            "a.b",
            "type",
            "self",
            "2nd",
            "é",
            "",
            "-",
            "gen",
            "x1Y",
        ];
        let fields: Vec<_> = fields(names).iter().map(ToString::to_string).collect();
        let expected = [
            "requested_time",
            "shard_id",
            "url",
            "a_b",
            "a_b_2",
            "a_b_3",
            "r#type",
            "self_",
            "field_2nd",
            "é",
            "field_",
            "field__",
            "gen",
            "x1_y",
        ];
        assert_eq!(fields, expected);
    }
}
