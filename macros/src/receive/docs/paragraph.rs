//! The first paragraph of a doc comment.

use errbook_contract::markdown::{plain_text, reference_label, reference_labels};

/// A paragraph of a doc comment, joined to one line.
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// The number of its lines.
    pub(crate) lines: usize,
    /// The labels of the comment's reference definitions.
    references: Vec<String>,
}

impl Paragraph {
    /// Part of the paragraph without Markdown.
    pub(crate) fn plain(&self, text: &str) -> String {
        plain_text(text, &self.references)
    }
}

/// The lines of a doc comment.
#[derive(Default)]
pub(super) struct Lines {
    read: Vec<String>,
    /// The number of lines before the first ones that only the compiler knows.
    known: Option<usize>,
}

impl Lines {
    /// Adds those of one `#[doc = "…"]`.
    pub(super) fn add(&mut self, text: &str) {
        self.read.extend(comment_lines(text));
    }

    /// Adds lines that only the compiler knows.
    pub(super) fn add_unknown(&mut self) {
        self.known.get_or_insert(self.read.len());
    }

    /// The first paragraph. It is public; later paragraphs stay private. The other result is whether it has lines that
    /// only the compiler knows: those after them are not mistaken for it.
    pub(super) fn first_paragraph(&self) -> (Option<Paragraph>, bool) {
        let is_before = |line: &&String| line.is_empty() || reference_label(line).is_some();
        let start = self.read.iter().take_while(is_before).count();
        let lines = self.read[start..]
            .iter()
            .take_while(|line| !line.is_empty());
        let lines: Vec<&str> = lines.map(String::as_str).collect();
        if self.known.is_some_and(|known| known <= start + lines.len()) {
            return (None, true);
        }
        let paragraph = (!lines.is_empty()).then(|| Paragraph {
            text: lines.join(" "),
            lines: lines.len(),
            references: reference_labels(&self.read),
        });
        (paragraph, false)
    }
}

/// The lines of one `#[doc = "…"]`: a line after `///`, or a whole block comment, whose lines may begin with a star.
fn comment_lines(text: &str) -> Vec<String> {
    if !text.contains('\n') {
        return vec![text.trim().to_owned()];
    }
    let lines = text.lines().map(str::trim);
    let lines = lines.map(|line| match line {
        "*" => "",
        line => line.strip_prefix("* ").unwrap_or(line).trim(),
    });
    lines.map(str::to_owned).collect()
}
