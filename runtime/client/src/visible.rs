//! Text from the network, safe to print.

use std::fmt::{self, Write};

/// The most characters of a message that `Display` prints.
const MESSAGE: usize = 1024;

/// Prints the text with control characters, bidirectional overrides and the like as escapes, and cut if it is long.
pub(crate) struct Visible<'a>(pub(crate) &'a str);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, char) in self.0.chars().enumerate() {
            if count == MESSAGE {
                return f.write_char('…');
            }
            write_escaped(char, f)?;
        }
        Ok(())
    }
}

/// The beginning of a body, escaped likewise: at most so many bytes, whole characters and escapes.
pub(crate) fn excerpt(body: &[u8], limit: usize) -> String {
    let body = &body[..body.len().min(limit)];
    let mut excerpt = String::new();
    for char in String::from_utf8_lossy(body).chars() {
        let before = excerpt.len();
        // Writing to a string does not fail.
        let _ = write_escaped(char, &mut excerpt);
        if excerpt.len() > limit {
            excerpt.truncate(before);
            break;
        }
    }
    excerpt
}

fn write_escaped(char: char, to: &mut impl Write) -> fmt::Result {
    match char {
        '"' | '\'' => to.write_char(char),
        char => write!(to, "{}", char.escape_debug()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_act_on_is_escaped() {
        let text = "a\u{1b}[31m\u{202e}\r\nb\u{0} \"é\" 'ß' 日";
        let expected = r#"a\u{1b}[31m\u{202e}\r\nb\0 "é" 'ß' 日"#;
        assert_eq!(Visible(text).to_string(), expected);
    }

    #[test]
    fn a_long_message_is_cut() {
        let text = "é".repeat(5000);
        assert_eq!(Visible(&text).to_string(), "é".repeat(1024) + "…");
    }

    #[test]
    fn an_excerpt_has_whole_escapes_and_no_more_bytes_than_its_limit() {
        assert_eq!(excerpt(b"abc", 512), "abc");
        assert_eq!(excerpt(b"a\xff\x1f\x8b", 512), "a\u{fffd}\\u{1f}\u{fffd}");
        for limit in 0..40 {
            let excerpt = excerpt("é\u{1b}\u{202e}日".repeat(9).as_bytes(), limit);
            assert!(excerpt.len() <= limit, "{excerpt}");
        }
        assert_eq!(excerpt(&[0x1b; 600], 512).len(), 512 / 6 * 6);
    }
}
