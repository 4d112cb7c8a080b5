//! The headers of the columns of a table of errors.

/// The headers of each column, compared without regard to case. Errors about a missing column name the first.
pub(crate) struct Columns {
    pub(crate) code: Vec<String>,
    pub(crate) status: Vec<String>,
    pub(crate) number: Vec<String>,
}

impl Default for Columns {
    fn default() -> Self {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Columns {
            code: names(&["Code", "Error code"]),
            status: names(&["HTTP", "Status", "Status code", "HTTP status"]),
            number: Vec::new(),
        }
    }
}

/// The first cell that is one of the headers.
pub(super) fn position(cells: &[String], headers: &[String]) -> Option<usize> {
    let is_header = |cell: &String| headers.iter().any(|header| is_same(cell, header));
    cells.iter().position(is_header)
}

/// The first cell that is probably a misspelt header, with that header.
pub(super) fn near_miss<'a>(
    cells: &'a [String],
    headers: &'a [String],
) -> Option<(&'a str, &'a str)> {
    cells.iter().find_map(|cell| {
        let header = headers.iter().find(|header| is_near(cell, header))?;
        Some((&cell[..], &header[..]))
    })
}

fn is_same(cell: &str, header: &str) -> bool {
    cell.to_lowercase() == header.to_lowercase()
}

/// Whether one letter is missing, added, swapped with its neighbour or, in a long word, replaced. With more, other words
/// would match: `State` is not `Status`, and `Node` is not `Code`.
fn is_near(cell: &str, header: &str) -> bool {
    let letters = |text: &str| text.to_lowercase().chars().collect::<Vec<_>>();
    let (cell, header) = (letters(cell), letters(header));
    let length = header.len();
    let start = cell.iter().zip(&header).take_while(|(a, b)| a == b);
    let start = start.count();
    let (cell, header) = (&cell[start..], &header[start..]);
    let end = cell.iter().rev().zip(header.iter().rev());
    let end = end.take_while(|(a, b)| a == b).count();
    match (&cell[..cell.len() - end], &header[..header.len() - end]) {
        ([_], []) | ([], [_]) => true,
        ([_], [_]) => length > 4,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_one_wrong_letter_are_near() {
        for near in [
            "Satus", "Staus", "Statuss", "Stetus", "tatus", "Status.", "sattus",
        ] {
            assert!(is_near(near, "Status"), "{near}");
        }
        for far in ["Status", "State", "Stage", "Retry", "", "HTTP"] {
            assert!(!is_near(far, "Status"), "{far}");
        }
        assert!(is_near("Codes", "Code"));
        assert!(!is_near("Node", "Code"));
    }
}
