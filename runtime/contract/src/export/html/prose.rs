//! Texts of the catalog, in which backticks mark code.

use maud::{Markup, html};

/// The text, with a `code` element for each part between backticks.
pub(super) fn prose(text: &str) -> Markup {
    let pieces: Vec<_> = text.split('`').collect();
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

/// The number with the noun, in the plural if needed.
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
