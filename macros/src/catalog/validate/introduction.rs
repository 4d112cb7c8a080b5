//! `introduction = "…";`

use syn::LitStr;

use crate::diagnostics::Diagnostics;

/// The paragraphs of the text, each on one line, separated by an empty line: a literal is indented like the code around
/// it.
pub(super) fn introduction(literal: &LitStr, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = paragraphs(&literal.value());
    if text.is_empty() {
        let message =
            "`introduction` is empty; write what a client should know, or remove the rule";
        diagnostics.error(literal.span(), message);
        return None;
    }
    Some(text)
}

fn paragraphs(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty());
    let paragraphs = paragraphs.filter(|lines| !lines.is_empty());
    let paragraphs: Vec<_> = paragraphs.map(|lines| lines.join(" ")).collect();
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn indentation_is_no_part_of_the_text() {
        let text = "\n    Decide by `code`.\n    Quote the id.\n  \n\n    Ask us.\n    ";
        assert_eq!(
            paragraphs(text),
            "Decide by `code`. Quote the id.\n\nAsk us."
        );
        assert_eq!(paragraphs("One."), "One.");
        assert_eq!(paragraphs(" \n \n"), "");
    }
}
