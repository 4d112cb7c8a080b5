//! String literals, member names and comments in TypeScript.

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
