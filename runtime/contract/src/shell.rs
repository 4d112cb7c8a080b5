//! Words of a POSIX shell, for commands to copy.

/// As one word; in quotes if the shell would read it otherwise.
pub(crate) fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=@%+,".contains(c);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

/// As one word in quotes.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_where_the_shell_would_split_or_expand_it() {
        for plain in [
            "docs/errors.json",
            "slot.taken:a-b",
            "--json=https://a.example/b",
        ] {
            assert_eq!(word(plain), plain);
        }
        for (text, quoted) in [
            ("", "''"),
            ("my errors.md", "'my errors.md'"),
            ("$(a)", "'$(a)'"),
            ("it's", r"'it'\''s'"),
            ("https://a.example/?b&c", "'https://a.example/?b&c'"),
        ] {
            assert_eq!(word(text), quoted);
        }
    }
}
