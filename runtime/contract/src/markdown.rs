//! Markdown to plain text, as far as doc comments need it: links become their text, and code spans lose their marks.
//!
//! Emphasis stays, since a star or an underscore is often just that.

/// The label of each reference definition, `[label]: destination`, in lower case.
#[must_use]
pub fn reference_labels(lines: &[String]) -> Vec<String> {
    let labels = lines.iter().filter_map(|line| reference_label(line));
    labels.map(str::to_lowercase).collect()
}

/// The label, if the line is a reference definition.
#[must_use]
pub fn reference_label(line: &str) -> Option<&str> {
    let (label, _) = line.strip_prefix('[')?.split_once("]:")?;
    (!label.is_empty() && !label.contains(']')).then_some(label)
}

/// The text as a reader sees it. `references` are the labels of reference definitions.
#[must_use]
pub fn plain_text(text: &str, references: &[String]) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '`', '[', '!']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (read, replacement) = inline(rest, references).unwrap_or((1, rest[..1].to_owned()));
        plain.push_str(&replacement);
        rest = &rest[read..];
    }
    plain + rest
}

/// The first paragraph of a comment, joined to one line, as a reader sees it.
#[must_use]
pub fn first_paragraph(text: &str) -> Option<String> {
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
    let is_before = |line: &&String| line.is_empty() || reference_label(line).is_some();
    let paragraph = lines.iter().skip_while(is_before);
    let paragraph: Vec<&str> = paragraph
        .map(String::as_str)
        .take_while(|line| !line.is_empty())
        .collect();
    let references = reference_labels(&lines);
    (!paragraph.is_empty()).then(|| plain_text(&paragraph.join(" "), &references))
}

/// The length of the escape, code span, link or image at the start of `text`, and its plain text.
fn inline(text: &str, references: &[String]) -> Option<(usize, String)> {
    match text.as_bytes()[0] {
        b'\\' => {
            let escaped = text[1..].chars().next()?;
            let is_escape = escaped.is_ascii_punctuation();
            is_escape.then(|| (2, escaped.to_string()))
        }
        b'`' => code_span(text).map(|(length, code)| (length, code.to_owned())),
        b'!' => {
            let (length, alternative) = link(text[1..].strip_prefix('[')?, references)?;
            Some((length + 2, alternative))
        }
        _ => {
            let (length, text) = link(&text[1..], references)?;
            Some((length + 1, text))
        }
    }
}

/// `` `code` ``: as many backticks at the end as at the start.
fn code_span(text: &str) -> Option<(usize, &str)> {
    let is_tick = |c: char| c == '`';
    let ticks = text.len() - text.trim_start_matches(is_tick).len();
    let mut at = ticks;
    loop {
        let start = at + text[at..].find(is_tick)?;
        let after = text[start..].trim_start_matches(is_tick);
        let end = text.len() - after.len();
        if end - start == ticks {
            let code = &text[ticks..start];
            let inner = code
                .strip_prefix(' ')
                .and_then(|code| code.strip_suffix(' '));
            let inner = inner.filter(|inner| !inner.trim().is_empty());
            return Some((end, inner.unwrap_or(code)));
        }
        at = end;
    }
}

/// `text](destination)`, `text][label]` or `text]`, whose opening bracket is already read.
fn link(text: &str, references: &[String]) -> Option<(usize, String)> {
    let end = closing(text, '[', ']')?;
    let (label, after) = (&text[..end], &text[end + 1..]);
    let target = match after.chars().next() {
        Some('(') => closing(&after[1..], '(', ')'),
        Some('[') => closing(&after[1..], '[', ']'),
        _ => None,
    };
    let length = match target {
        Some(target) => end + 1 + target + 2,
        None if is_reference(label, references) => end + 1,
        None => return None,
    };
    Some((length, plain_text(label, references)))
}

/// The position of the bracket that closes the one before `text`; brackets in code and escapes do not count.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let code = (c == '`').then(|| code_span(&text[at..])).flatten();
        at += match code {
            Some((length, _)) => length,
            None if c == '\\' => 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
            None => {
                if c == close && depth == 0 {
                    return Some(at);
                }
                depth += i32::from(c == open) - i32::from(c == close);
                c.len_utf8()
            }
        };
    }
    None
}

/// Whether brackets without a destination are a link: to a definition, or, as in rustdoc, to a path. Others, such as
/// `[1, 10]`, are text.
fn is_reference(label: &str, references: &[String]) -> bool {
    if references.contains(&label.to_lowercase()) {
        return true;
    }
    let path = label.trim_matches('`');
    let in_path = |c: char| c.is_alphanumeric() || " _-:<>()!&@#.".contains(c);
    path.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == ':')
        && path.chars().all(in_path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_become_their_text_and_code_loses_its_marks() {
        for (markdown, plain) in [
            ("`M_BAD_JSON`", "M_BAD_JSON"),
            ("No [slot](crate::Slot) is free", "No slot is free"),
            (
                "No [`Slot`] of a [`Room::id()`](Room)",
                "No Slot of a Room::id()",
            ),
            (
                "See [room aliases] and [the guide][guide]",
                "See room aliases and the guide",
            ),
            (
                "[a][] and [b](<x y> \"(title)\") and [Übersicht]",
                "a and b and Übersicht",
            ),
            ("[struct@Slot] ![a clock](clock.png)", "struct@Slot a clock"),
            ("``a ` b`` and `` ` ``", "a ` b and `"),
            ("`[not](a link)`", "[not](a link)"),
            ("[`a]`](x) \\[b\\] \\`c\\`", "a] [b] `c`"),
            ("[f(x)](y(z))!", "f(x)!"),
            (r"[a\]b](x)", "a]b"),
        ] {
            assert_eq!(plain_text(markdown, &[]), plain, "{markdown}");
        }
    }

    #[test]
    fn other_text_stays() {
        for text in [
            "between [1, 10] and [0]",
            "a lone ` and ``two",
            "2 * 3 _x_ **bold**",
            "open [ and ] and [",
            "wow! \\ \\é",
            "",
        ] {
            assert_eq!(plain_text(text, &[]), text);
        }
    }

    #[test]
    fn later_paragraphs_and_definitions_are_left_out() {
        let comment = "\n[guide]: https://example.com\n\nSee the [guide],\n  `now`.\n\nPrivate.";
        assert_eq!(
            first_paragraph(comment).as_deref(),
            Some("See the guide, now.")
        );
        assert_eq!(first_paragraph(" \n"), None);
    }

    #[test]
    fn a_label_with_a_definition_is_a_link() {
        let lines = ["[1, 2]: https://example.com".to_owned(), "[x] y".to_owned()];
        let references = reference_labels(&lines);
        assert_eq!(plain_text("see [1, 2], [3]", &references), "see 1, 2, [3]");
    }
}
