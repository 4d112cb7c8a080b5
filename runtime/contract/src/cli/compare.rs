//! Where a file differs from what it should be.

/// What to say after the file's name: the first line that differs, as it is and as it should be. Line endings make no
/// difference, nor does a byte order mark.
pub(super) fn first_difference(written: &str, made: &str) -> Option<String> {
    let written = written.strip_prefix('\u{feff}').unwrap_or(written);
    let unified = written.replace("\r\n", "\n");
    if unified == made {
        return None;
    }
    let (mut old, mut new) = (unified.split('\n'), made.split('\n'));
    let mut number = 1;
    loop {
        match (old.next(), new.next()) {
            (Some(old), Some(new)) if old == new => number += 1,
            (old, new) => {
                let (old, new) = (line(old), line(new));
                return Some(format!(
                    ":{number} differs from the catalog\n  file:    {old}\n  catalog: {new}"
                ));
            }
        }
    }
}

/// Cut where it is long.
fn line(line: Option<&str>) -> String {
    const LONGEST: usize = 160;
    match line {
        None => "(ends before)".to_owned(),
        Some("") => "(nothing)".to_owned(),
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
    fn one_may_end_before_the_other() {
        let shorter = first_difference("a", "a\nb");
        let expected = ":2 differs from the catalog\n  file:    (ends before)\n  catalog: b";
        assert_eq!(shorter.as_deref(), Some(expected));
        let newline = first_difference("a", "a\n");
        assert!(newline.unwrap().contains("catalog: (nothing)"));
    }

    #[test]
    fn what_is_not_seen_makes_no_difference() {
        assert_eq!(first_difference("\u{feff}a\n", "a\n"), None);
        assert_eq!(first_difference("a\r\nb\r\n", "a\nb\n"), None);
    }

    #[test]
    fn a_long_line_is_cut() {
        let long = "é".repeat(200);
        let differs = first_difference(&long, "").unwrap();
        assert!(differs.contains(&format!("{}…\n", "é".repeat(160))));
    }
}
