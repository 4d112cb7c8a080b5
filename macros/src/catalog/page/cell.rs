//! The cells of a line, and their text as a reader sees it.

use std::mem;

/// The cells of a line of a table. Outer pipes are optional; `\|` does not separate cells. Spaces before a pipe are a cell.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim_end();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut chars = line.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '|' => cells.push(mem::take(&mut cell)),
            '\\' if chars.next_if_eq(&'|').is_some() => cell.push('|'),
            char => cell.push(char),
        }
    }
    // Nothing is after the outer pipe.
    if cells.is_empty() || !cell.trim().is_empty() {
        cells.push(cell);
    }
    cells.iter().map(|cell| plain_text(cell)).collect()
}

/// The text of a cell without its markup: code spans, emphasis, links, HTML tags, comments, footnotes and escapes
/// (CommonMark 6, and GitHub's extensions of it).
fn plain_text(markdown: &str) -> String {
    let mut text = String::new();
    push_text(markdown, &mut text);
    text.trim().to_owned()
}

fn push_text(markdown: &str, text: &mut String) {
    let mut rest = markdown;
    while let Some(char) = rest.chars().next() {
        let after = &rest[char.len_utf8()..];
        let inline = match char {
            '`' => code_span(rest, text),
            '\\' => escape(after, text),
            '<' => html(rest),
            '[' => link(after, text),
            '_' if !text.ends_with(char::is_alphanumeric) => underscores(rest, text),
            '*' => Some(after),
            '~' => after.strip_prefix('~'),
            _ => None,
        };
        rest = inline.unwrap_or_else(|| {
            text.push(char);
            after
        });
    }
}

// Each of these functions returns the rest of the Markdown, or `None` if the character is plain text.

/// Backticks, up to the same number of backticks.
fn code_span<'a>(markdown: &'a str, text: &mut String) -> Option<&'a str> {
    let content = markdown.trim_start_matches('`');
    let fence = &markdown[..markdown.len() - content.len()];
    let mut end = 0;
    loop {
        end += content[end..].find('`')?;
        let rest = content[end..].trim_start_matches('`');
        let length = content.len() - end - rest.len();
        if length == fence.len() {
            text.push_str(content[..end].trim());
            return Some(rest);
        }
        end += length;
    }
}

fn escape<'a>(after: &'a str, text: &mut String) -> Option<&'a str> {
    let escaped = after.chars().next().filter(char::is_ascii_punctuation)?;
    text.push(escaped);
    Some(&after[1..])
}

/// A comment or a tag.
fn html(markdown: &str) -> Option<&str> {
    if let Some(comment) = markdown.strip_prefix("<!--") {
        return comment.split_once("-->").map(|(_, rest)| rest);
    }
    let (tag, rest) = markdown[1..].split_once('>')?;
    let name = tag.strip_prefix('/').unwrap_or(tag);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        .then_some(rest)
}

/// `[text](target)`, `[text][label]` or `[text]`; a footnote `[^label]` has no text.
fn link<'a>(after: &'a str, text: &mut String) -> Option<&'a str> {
    let (content, rest) = up_to_closing(after, '[', ']')?;
    if !content.starts_with('^') {
        push_text(content, text);
    }
    let target = rest
        .strip_prefix('(')
        .and_then(|target| up_to_closing(target, '(', ')'));
    let label = rest
        .strip_prefix('[')
        .and_then(|label| up_to_closing(label, '[', ']'));
    Some(target.or(label).map_or(rest, |(_, rest)| rest))
}

/// Underscores that emphasise, up to the same number at the end of a word.
fn underscores<'a>(markdown: &'a str, text: &mut String) -> Option<&'a str> {
    let content = markdown.trim_start_matches('_');
    let mark = &markdown[..markdown.len() - content.len()];
    let ends = content.match_indices(mark).map(|(end, _)| end);
    let mut ends = ends.filter(|end| *end > 0 && !content[..*end].ends_with('\\'));
    let end = ends.find(|end| {
        let rest = &content[end + mark.len()..];
        !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
    })?;
    push_text(&content[..end], text);
    Some(&content[end + mark.len()..])
}

/// The text inside brackets, and the text after them.
fn up_to_closing(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let mut depth = 0;
    let mut is_escaped = false;
    for (at, char) in text.char_indices() {
        if is_escaped {
            is_escaped = false;
        } else if char == '\\' {
            is_escaped = true;
        } else if char == open {
            depth += 1;
        } else if char == close && depth == 0 {
            return Some((&text[..at], &text[at + char.len_utf8()..]));
        } else if char == close {
            depth -= 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_cell_is_what_a_reader_sees() {
        for markup in [
            "not_found",
            " `not_found` ",
            "`` not_found ``",
            r"not\_found",
            "**not_found**",
            "**`not_found`**",
            "_not_found_",
            "__not_found__",
            "~~not_found~~",
            "[not_found](#not_found)",
            "[`not_found`](https://example.com/a_(b))",
            "[not_found][errors]",
            "[not_found][]",
            "[not_found]",
            "<code>not_found</code>",
            "<a id=\"x\"></a>not_found",
            "not_found <!-- since 1.2 -->",
            "not_found[^1]",
            "`not_found` [^note]",
            r"<a href='#e'>not\_found</a><br>",
        ] {
            assert_eq!(plain_text(markup), "not_found", "{markup}");
        }
    }

    #[test]
    fn characters_that_are_not_markup_are_text() {
        for text in [
            "a_b_c", "_private", "a < b", "a [b", "`a", "<3", "1 ~ 2", "a\\b", "<!-- a", "é_ö",
        ] {
            assert_eq!(plain_text(text), text);
        }
        assert_eq!(plain_text(r"`a\_b`"), r"a\_b");
        assert_eq!(plain_text("`_a_`"), "_a_");
        assert_eq!(plain_text("_a_ and _b_"), "a and b");
    }

    #[test]
    fn a_line_has_the_cells_between_its_pipes() {
        for line in ["|a|b|", "a|b", "| a | b | ", " a|b", "|a|b"] {
            assert_eq!(cells(line), ["a", "b"], "{line}");
        }
        assert_eq!(cells(r"| a \| b | `c \| d` |"), ["a | b", "c | d"]);
        assert_eq!(cells("| | b |"), ["", "b"]);
        assert_eq!(cells("  | b |"), ["", "b"]);
        assert_eq!(cells("| a | |"), ["a", ""]);
        assert_eq!(cells("a"), ["a"]);
    }
}
