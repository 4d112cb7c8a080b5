//! The first difference between a file and an export.

/// The first line that differs, as found and as expected, to be printed after the file's name. Line endings and a byte
/// order mark are ignored.
pub(super) fn first_difference(file: &str, export: &str) -> Option<String> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let unified = file.replace("\r\n", "\n");
    if unified == export {
        return None;
    }
    let (mut old, mut new) = (unified.split('\n'), export.split('\n'));
    let mut number = 1;
    loop {
        match (old.next(), new.next()) {
            (Some(old), Some(new)) if old == new => number += 1,
            (old, new) => {
                let (old, new) = (shown_line(old), shown_line(new));
                return Some(format!(
                    ":{number} differs from the catalog\n  file:    {old}\n  catalog: {new}"
                ));
            }
        }
    }
}

/// The line for the report; a long line is truncated.
fn shown_line(line: Option<&str>) -> String {
    const LONGEST: usize = 160;
    match line {
        None => "(end of file)".to_owned(),
        Some("") => "(empty line)".to_owned(),
        Some(line) if line.chars().count() > LONGEST => {
            line.chars().take(LONGEST).chain(['…']).collect()
        }
        Some(line) => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_shown() {
        let differs = first_difference("a\nb\nc\n", "a\nB\nC\n");
        let expected = ":2 differs from the catalog\n  file:    b\n  catalog: B";
        assert_eq!(differs.as_deref(), Some(expected));
    }

    #[test]
    fn either_may_end_first() {
        let shorter = first_difference("a", "a\nb");
        let expected = ":2 differs from the catalog\n  file:    (end of file)\n  catalog: b";
        assert_eq!(shorter.as_deref(), Some(expected));
        let newline = first_difference("a", "a\n");
        assert!(newline.unwrap().contains("catalog: (empty line)"));
    }

    #[test]
    fn line_endings_and_a_byte_order_mark_are_ignored() {
        assert_eq!(first_difference("\u{feff}a\n", "a\n"), None);
        assert_eq!(first_difference("a\r\nb\r\n", "a\nb\n"), None);
    }

    #[test]
    fn a_long_line_is_truncated() {
        let long = "é".repeat(200);
        let differs = first_difference(&long, "").unwrap();
        assert!(differs.contains(&format!("{}…\n", "é".repeat(160))));
    }
}
