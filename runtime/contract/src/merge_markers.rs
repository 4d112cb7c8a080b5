//! A contract file that git could not merge.

/// What to say behind the file's name: the line of git's first mark of a merge conflict.
pub(crate) fn conflict(text: &str) -> Option<String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = text.lines().position(|line| line.starts_with("<<<<<<<"))?;
    Some(format!(
        ":{} begins a merge conflict; resolve that first",
        mark + 1
    ))
}
