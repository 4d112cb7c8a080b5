//! Whether lines are those of a README, in which `…` stands for anything.

/// A line that is `…` alone stands for any number of lines.
pub fn lines_match(expected: &[String], printed: &[String]) -> bool {
    match expected.split_first() {
        None => printed.is_empty(),
        Some((first, rest)) if first.trim() == "…" => {
            (0..=printed.len()).any(|skipped| lines_match(rest, &printed[skipped..]))
        }
        Some((first, rest)) => match printed.split_first() {
            Some((line, others)) => line_matches(first, line) && lines_match(rest, others),
            None => false,
        },
    }
}

/// Within a line, `…` stands for any text.
pub fn line_matches(expected: &str, printed: &str) -> bool {
    match expected.split_once('…') {
        None => expected == printed,
        Some((before, after)) => printed.strip_prefix(before).is_some_and(|rest| {
            let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.into_iter()
                .any(|end| line_matches(after, &rest[end..]))
        }),
    }
}

#[test]
fn an_ellipsis_is_any_text_and_any_number_of_lines() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let matches = |expected, printed| lines_match(&lines(expected), &lines(printed));
    assert!(matches("a\n…\nz", "a\nb\nc\nz"));
    assert!(matches("a\n…\nz", "a\nz"));
    assert!(matches("again in … s", "again in 1.48 s"));
    assert!(!matches("again in … s", "again in 1.48 ms"));
    assert!(!matches("a\n…\nz", "a\nb"));
    assert!(!matches("a", "a\nb"));
    assert!(!matches("a\nb", "a"));
}
