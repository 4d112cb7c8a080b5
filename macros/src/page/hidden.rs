//! What stands in a page and is no table of it: blocks of code, and comments.

/// Where a walk through the lines stands.
#[derive(Default)]
pub(super) struct Hidden<'a> {
    /// The mark that has opened a block of code.
    fence: Option<&'a str>,
    comment: bool,
}

impl<'a> Hidden<'a> {
    /// Whether the next line is in one.
    pub(super) fn hides(&mut self, line: &'a str) -> bool {
        // A comment is closed in any line, its first one too (CommonMark 4.6).
        self.comment |= self.fence.is_none() && line.trim_start().starts_with("<!--");
        if self.comment {
            self.comment = !line.contains("-->");
            return true;
        }
        match (self.fence, fence_mark(line)) {
            // Backticks that are closed in the line are code in a text.
            (None, Some((open, behind))) if !(open.starts_with('`') && behind.contains('`')) => {
                self.fence = Some(open);
            }
            // Closed by the same mark, at least as long, with nothing behind it.
            (Some(open), Some((mark, ""))) if mark.starts_with(open) => self.fence = None,
            _ => {}
        }
        self.fence.is_some()
    }
}

/// The mark that may open or close a block of code (CommonMark 4.5), and what stands behind it.
fn fence_mark(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let mark = line.chars().next().filter(|c| "`~".contains(*c))?;
    let behind = line.trim_start_matches(mark);
    let length = line.len() - behind.len();
    (length >= 3).then(|| line.split_at(length))
}
