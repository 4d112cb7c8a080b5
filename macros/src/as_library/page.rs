//! Documented pages.

use crate::catalog::page::generated::{BLOCKS, DELIMITERS, HEADERS, PREFIXES, ROWS, read, shown};
use crate::catalog::page::{Columns, rows};

/// UTF-8 is a page; any other bytes choose the lines of one. Of the latter, the rows that are compared are those that
/// GitHub shows. Of any page, rows and mistakes are of lines that it has, in their order, and each mistake states a rule
/// and a remedy.
///
/// Returns whether there are any: chosen lines are compared in any case.
///
/// # Panics
///
/// If that does not hold.
pub fn page(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(text) => check(text),
        Err(_) => {
            let page = chosen(bytes);
            check(&page);
            assert_eq!(read(&page), shown(&page), "{page}");
            true
        }
    }
}

/// Whether the page has rows or mistakes.
fn check(page: &str) -> bool {
    let lines = page.lines().count();
    let found = rows(page, &Columns::default());
    let of_rows: Vec<_> = found.rows.iter().map(|row| row.line).collect();
    let of_mistakes: Vec<_> = found.mistakes.iter().map(|mistake| mistake.line).collect();
    for numbers in [&of_rows, &of_mistakes] {
        let is_of_the_page = numbers.iter().all(|line| (1..=lines).contains(line));
        assert!(is_of_the_page && numbers.is_sorted(), "{numbers:?}: {page}");
    }
    for mistake in &found.mistakes {
        assert!(mistake.message.contains("; "), "{mistake:?}: {page}");
    }
    !of_rows.is_empty() || !of_mistakes.is_empty()
}

/// Two bytes are a line: what stands before it, and the line. Each row has a code of its own, as repeated ones are mistakes.
fn chosen(bytes: &[u8]) -> String {
    let lines = [HEADERS, DELIMITERS, ROWS, BLOCKS, &[""]].concat();
    let chosen = bytes.chunks_exact(2).enumerate().map(|(at, pair)| {
        // Half of the lines have nothing before them.
        let (prefix, _) = PREFIXES
            .get(usize::from(pair[0]) % (2 * PREFIXES.len()))
            .unwrap_or(&("", ""));
        let line = lines[usize::from(pair[1]) % lines.len()];
        format!("{prefix}{}\n", line.replace("CODE", &format!("code_{at}")))
    });
    chosen.collect()
}
