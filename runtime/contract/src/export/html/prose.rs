//! Text of the definitions: doc comments and messages have code between backticks.

use maud::{Markup, html};

/// The text, what stands between backticks as code.
pub(super) fn prose(text: &str) -> Markup {
    let pieces: Vec<_> = text.split('`').collect();
    // A backtick without its partner is one.
    let paired = pieces.len() % 2 == 1;
    html! {
        @if paired {
            @for (index, piece) in pieces.iter().enumerate() {
                @if index % 2 == 1 { code { (piece) } } @else { (piece) }
            }
        } @else {
            (text)
        }
    }
}

/// How many there are, with the noun.
pub(super) fn count(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backticks_are_code() {
        let markup = |text| prose(text).into_string();
        assert_eq!(markup("Send `a < b`."), "Send <code>a &lt; b</code>.");
        assert_eq!(markup("A lone ` stays"), "A lone ` stays");
        assert_eq!(markup(""), "");
    }
}
