//! Merge conflicts in files.

/// The line of git's first conflict marker and the remedy, to be printed after the file's name.
pub(crate) fn merge_conflict(text: &str) -> Option<String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let marker = text.lines().position(|line| line.starts_with("<<<<<<<"))?;
    Some(format!(
        ":{} has a merge conflict; resolve it first",
        marker + 1
    ))
}
