//! What a client may know of an error of serde.
//!
//! serde's messages may hold anything: names of Rust types, a developer's own words. Only what is recognised is said,
//! in words of our own.

use std::borrow::Cow;

/// The parameter and the reason in a message of serde about the value at `path`. The reason is `None` where serde's
/// words are not recognised.
pub(crate) fn of_serde(path: &str, message: &str) -> (Option<String>, Option<Cow<'static, str>>) {
    // serde_json appends where in the text it stopped.
    let message = match message.rsplit_once(" at line ") {
        Some((text, place)) if is_place(place) => text,
        _ => message,
    };
    let named = |prefix| message.strip_prefix(prefix).and_then(leading_name);
    if let Some(name) = named("missing field ") {
        return (Some(member(path, name)), Some("is missing".into()));
    }
    if let Some(name) = named("unknown field ") {
        // The reader of paths has gone into the member, or not: it depends on the format.
        let parameter = match path.rsplit_once('.') {
            Some((_, last)) if last == name => path.to_owned(),
            _ if path == name => path.to_owned(),
            _ => member(path, name),
        };
        return (Some(parameter), Some("is not known".into()));
    }
    if let Some(name) = named("duplicate field ") {
        return (Some(member(path, name)), Some("is given twice".into()));
    }
    let parameter = (!path.is_empty() && path != ".").then(|| path.to_owned());
    let reason = match message.rsplit_once(", expected ") {
        Some((_, words)) if message.starts_with("unknown variant `") => expected_words(words),
        Some((start, expected))
            if start.starts_with("invalid type: ") || start.starts_with("invalid value: ") =>
        {
            expected_type(expected).map(Cow::Borrowed)
        }
        _ => None,
    };
    (parameter, reason)
}

/// `3 column 14`
fn is_place(text: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let column = text.split_once(" column ");
    column.is_some_and(|(line, column)| number(line) && number(column))
}

/// `name` of `` `name`… ``, if it is a name that an API has.
fn leading_name(text: &str) -> Option<&str> {
    let (name, _) = text.strip_prefix('`')?.split_once('`')?;
    is_name(name).then_some(name)
}

fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.$@:/".contains(c);
    !name.is_empty() && name.len() <= 128 && name.chars().all(allowed)
}

fn member(path: &str, name: &str) -> String {
    match path {
        "" | "." => name.to_owned(),
        path => format!("{path}.{name}"),
    }
}

/// `` one of `a`, `b` `` as serde's derive writes it.
fn expected_words(words: &str) -> Option<Cow<'static, str>> {
    let list = words.strip_prefix("one of ").unwrap_or(words);
    let mut names = list.split(", ").flat_map(|part| part.split(" or "));
    let quoted = |part: &str| {
        let name = part
            .strip_prefix('`')
            .and_then(|part| part.strip_suffix('`'));
        name.is_some_and(is_name)
    };
    names
        .all(quoted)
        .then(|| Cow::Owned(format!("expected {words}")))
}

/// The reason for what serde, or a framework, says it expected: a Rust type, or serde's own words for one.
pub(crate) fn expected_type(expected: &str) -> Option<&'static str> {
    Some(match expected {
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => {
            "expected a whole number that is not negative"
        }
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => "expected a whole number",
        "f32" | "f64" => "expected a number",
        "bool" | "a boolean" => "expected true or false",
        "String" | "&str" | "a string" | "a borrowed string" | "str" => "expected a string",
        "char" | "a character" => "expected one character",
        "a sequence" | "a byte array" | "byte array" => "expected a list",
        "a map" => "expected an object",
        "unit" | "null" => "expected null",
        other if other.starts_with("struct ") => "expected an object",
        other
            if other.starts_with("a tuple of size ")
                || other.starts_with("an array of length ") =>
        {
            "expected a list of another length or type"
        }
        other if other.starts_with("a nonzero ") => "expected a whole number other than zero",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, message: &str) -> (String, String) {
        let (parameter, reason) = of_serde(path, message);
        let reason = reason.map(Cow::into_owned);
        (parameter.unwrap_or_default(), reason.unwrap_or_default())
    }

    fn pair(parameter: &str, reason: &str) -> (String, String) {
        (parameter.to_owned(), reason.to_owned())
    }

    #[test]
    fn a_type_is_named_in_the_words_of_json() {
        for (message, reason) in [
            (
                r#"invalid type: string "7", expected u32 at line 1 column 5"#,
                "expected a whole number that is not negative",
            ),
            ("invalid type: null, expected f64", "expected a number"),
            (
                "invalid value: integer `300`, expected u8",
                "expected a whole number that is not negative",
            ),
            (
                "invalid type: map, expected a string at line 9 column 1",
                "expected a string",
            ),
            (
                "invalid type: integer `5`, expected struct CustomerBody at line 1 column 1",
                "expected an object",
            ),
            (
                "unknown variant `x`, expected one of `red`, `green`",
                "expected one of `red`, `green`",
            ),
            (
                "unknown variant `x`, expected `red` or `green`",
                "expected `red` or `green`",
            ),
        ] {
            assert_eq!(of("a.b", message), pair("a.b", reason));
        }
    }

    #[test]
    fn a_member_that_is_missing_or_unknown_is_named() {
        assert_eq!(
            of("customer", "missing field `email` at line 1 column 9"),
            pair("customer.email", "is missing")
        );
        assert_eq!(of("", "missing field `email`"), pair("email", "is missing"));
        let unknown = "unknown field `x`, expected `email`";
        assert_eq!(of("customer", unknown), pair("customer.x", "is not known"));
        assert_eq!(
            of("customer.x", unknown),
            pair("customer.x", "is not known")
        );
        assert_eq!(of("x", unknown), pair("x", "is not known"));
    }

    #[test]
    fn what_is_not_recognised_is_not_said() {
        for message in [
            "row 7 of table customers is locked",
            "invalid type: string \"a\", expected an Email as in crate::customer",
            "invalid type: sequence, expected enum crate::Kind",
            "missing field `name of the DB host`",
            "unknown variant `x`, expected <T as Kind>::NAMES",
            "invalid digit found in string",
        ] {
            assert_eq!(of("a", message), pair("a", ""), "{message}");
        }
        // Such a name could be anything, as it can if it is written by a client.
        for name in ["", &"x".repeat(129)] {
            let message = format!("missing field `{name}`");
            assert_eq!(of("a", &message), pair("a", ""), "{message}");
        }
        // What a client wrote does not pass for serde's own words.
        let forged = r#"invalid type: string "x, expected secret", expected i8"#;
        assert_eq!(of("a", forged), pair("a", "expected a whole number"));
    }
}
