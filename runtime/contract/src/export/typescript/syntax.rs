//! String literals, member names and comments in TypeScript.

use std::fmt::Display;

use serde_json::Value as Json;

/// A string literal; every JSON string is one.
pub(super) fn quoted(text: &str) -> String {
    Json::from(text).to_string()
}

/// The name of a member, quoted if it is not an identifier.
pub(super) fn member_name(name: &str) -> String {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    let plain = name.starts_with(letter) && name.chars().all(|c| letter(c) || c.is_ascii_digit());
    match name {
        // In an object literal, `__proto__:` sets the prototype; a computed name does not.
        "__proto__" => "[\"__proto__\"]".to_owned(),
        _ if plain => name.to_owned(),
        _ => quoted(name),
    }
}

/// Whether every object has a member of this name.
pub(super) fn is_inherited(name: &str) -> bool {
    let inherited = [
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    ];
    inherited.contains(&name)
}

/// An object literal; the names are written as they stand.
pub(super) fn object_literal<N: Display>(members: impl IntoIterator<Item = (N, String)>) -> String {
    let members = members.into_iter();
    let members: Vec<_> = members
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    if members.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{ {} }}", members.join(", "))
    }
}

/// A JSON value as a literal.
pub(super) fn literal(value: &Json) -> String {
    match value {
        Json::Object(members) => {
            let members = members.iter();
            object_literal(members.map(|(name, value)| (member_name(name), literal(value))))
        }
        Json::Array(elements) => {
            let elements: Vec<_> = elements.iter().map(literal).collect();
            format!("[{}]", elements.join(", "))
        }
        value => value.to_string(),
    }
}

/// The texts, each once: types that differ only in what TypeScript cannot say have one.
pub(super) fn distinct(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct = Vec::new();
    for text in texts {
        if !distinct.contains(&text) {
            distinct.push(text);
        }
    }
    distinct
}

/// Each line of the text with this indent.
pub(super) fn indented(text: &str, indent: &str) -> String {
    text.lines()
        .map(|line| format!("{indent}{line}\n"))
        .collect()
}

/// A documentation comment.
pub(super) fn doc_comment(lines: &[String]) -> String {
    let lines: Vec<_> = lines
        .iter()
        .map(|line| line.replace("*/", "*\\/"))
        .collect();
    let lines = lines
        .iter()
        .flat_map(|line| line.lines())
        .map(str::trim_end);
    match &lines.collect::<Vec<_>>()[..] {
        [line] => format!("/** {line} */\n"),
        lines => {
            let lines: String = lines.iter().map(|line| format!(" * {line}\n")).collect();
            format!("/**\n{lines} */\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_not_identifiers_are_quoted() {
        assert_eq!(member_name("_a1$"), "_a1$");
        assert_eq!(member_name("1a"), "\"1a\"");
        assert_eq!(member_name("a \"b\""), r#""a \"b\"""#);
        assert_eq!(member_name(""), "\"\"");
        assert_eq!(member_name("__proto__"), "[\"__proto__\"]");
    }

    #[test]
    fn a_text_does_not_end_a_comment() {
        assert_eq!(doc_comment(&["a */ b".to_owned()]), "/** a *\\/ b */\n");
        let lines = ["a \nb".to_owned(), "c".to_owned()];
        assert_eq!(doc_comment(&lines), "/**\n * a\n * b\n * c\n */\n");
    }
}
