//! Texts of the catalog in Markdown: backticks mark code, as on the page, and nothing else is markup.

use std::iter;

use crate::export::one_line::one_line;

/// The text on one line.
pub(super) fn text(text: &str) -> String {
    escaped(text, plain, str::to_owned)
}

/// The text in a cell of a table, which a `|` would end, also in code.
pub(super) fn cell(text: &str) -> String {
    escaped(text, |text| plain(text).replace('|', r"\|"), code_in_cell)
}

fn escaped(text: &str, plain: impl Fn(&str) -> String, code: impl Fn(&str) -> String) -> String {
    let text = one_line(text);
    let pieces: Vec<_> = text.split('`').collect();
    let is_paired = pieces.len() % 2 == 1;
    let pieces = pieces.iter().enumerate().map(|(index, piece)| {
        let is_code = is_paired && index % 2 == 1;
        if is_code { code(piece) } else { plain(piece) }
    });
    let pieces: Vec<_> = pieces.collect();
    pieces.join(if is_paired { "`" } else { r"\`" })
}

/// A `|` is escaped in code, too, and a backslash before it would escape the escape.
fn code_in_cell(code: &str) -> String {
    let mut cell = String::new();
    let mut backslashes = 0;
    for c in code.chars() {
        if c == '|' {
            cell.extend(iter::repeat_n('\\', backslashes + 1));
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        cell.push(c);
    }
    cell
}

/// Escapes the characters that Markdown would act upon where they stand.
fn plain(text: &str) -> String {
    let mut escaped = String::new();
    let mut before = None;
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        if is_markup(before, c, after) {
            escaped.push('\\');
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

/// Whether a character between others is markup (CommonMark, and GitHub's `~`).
fn is_markup(before: Option<char>, c: char, after: &str) -> bool {
    let next = after.chars().next();
    let both = |is: fn(char) -> bool| before.is_some_and(is) && next.is_some_and(is);
    match c {
        '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
        '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || "/!?".contains(next)),
        '&' => {
            let entity = after
                .split(';')
                .next()
                .filter(|name| name.len() < after.len());
            entity.is_some_and(|name| {
                let name = name.strip_prefix('#').unwrap_or(name);
                !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric())
            })
        }
        '*' => !both(char::is_whitespace),
        '_' => !both(char::is_whitespace) && !both(char::is_alphanumeric),
        '~' => before == Some('~') || after.contains('~'),
        '[' => next == Some('^') || after.contains("](") || after.contains("]["),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_shown() {
        for (written, markdown) in [
            ("A Vec<T> & <!-- b -->", r"A Vec\<T> & \<!-- b -->"),
            ("1 < 2, a <b", r"1 < 2, a \<b"),
            ("&lt; &#60; a&b; R&D;", r"\&lt; \&#60; a\&b; R\&D;"),
            ("2 * 3, *all*, a*b*c", r"2 * 3, \*all\*, a\*b\*c"),
            ("snake_case __init__ _", r"snake_case \_\_init\_\_ \_"),
            ("~5, ~~gone~~", r"\~5, \~\~gone\~\~"),
            ("[1] and [a](b) [^1]", r"\[1] and \[a](b) \[^1]"),
            ("[1, 2]", "[1, 2]"),
            (r"C:\a \* \", r"C:\a \\\* \\"),
            ("Send `a < *b*` twice", "Send `a < *b*` twice"),
            ("A lone ` stays", r"A lone \` stays"),
            ("a | b", "a | b"),
            ("a\n b", "a b"),
        ] {
            assert_eq!(text(written), markdown);
        }
    }

    #[test]
    fn a_pipe_does_not_end_a_cell() {
        assert_eq!(cell("a | b"), r"a \| b");
        assert_eq!(cell(r"a \| b\c"), r"a \\\| b\c");
        assert_eq!(cell(r"\\||"), r"\\\\\|\|");
        assert_eq!(cell(r"`a|b\|`"), r"`a\|b\\\|`");
    }
}
