//! Files that git could not merge.

/// What to say after the file's name: the line of git's first conflict marker.
pub(crate) fn merge_conflict(text: &str) -> Option<String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let marker = text.lines().position(|line| line.starts_with("<<<<<<<"))?;
    Some(format!(
        ":{} has a merge conflict; resolve it first",
        marker + 1
    ))
}
