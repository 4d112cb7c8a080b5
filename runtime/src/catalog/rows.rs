//! The rows of a documented page.

use super::digest::Word;

/// The tables of errors on a page, as `catalog!` writes them. One text for all rows: the compiler would take longer over
/// a value for each, and few catalogs need them read.
pub struct Page<const ROWS: usize> {
    /// From the package's root.
    pub path: &'static str,
    /// A word for each row.
    pub words: [u64; ROWS],
    /// Whether the words are all that rows say: each has a status, none has a number.
    pub words_say_all: bool,
    /// Four lines for each row: its code as it stands there, the status, the number, the line. Empty is none.
    pub rows: &'static str,
}

/// A row of a table of errors on the page.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// As it stands there.
    pub(super) code: &'static str,
    pub(super) code_hash: u64,
    /// None in a table without a status column.
    pub(super) status: Option<u16>,
    /// None in a table without a number column.
    pub(super) number: Option<i32>,
    pub(super) line: &'static str,
}

impl<const ROWS: usize> Page<ROWS> {
    pub(super) const fn rows(&self) -> [Row; ROWS] {
        const NONE: Row = Row {
            code: "",
            code_hash: 0,
            status: None,
            number: None,
            line: "",
        };
        let mut rows = [NONE; ROWS];
        let mut rest = self.rows;
        let mut i = 0;
        while i < ROWS {
            let (code, status, number, line);
            (code, rest) = next_line(rest);
            (status, rest) = next_line(rest);
            (number, rest) = next_line(rest);
            (line, rest) = next_line(rest);
            rows[i] = Row {
                code,
                code_hash: self.words[i] >> Word::HASH,
                status: match decimal(status) {
                    Some(status) => Some(status as u16),
                    None => None,
                },
                number: decimal(number),
                line,
            };
            i += 1;
        }
        rows
    }
}

const fn next_line(text: &'static str) -> (&'static str, &'static str) {
    let bytes = text.as_bytes();
    let length = bytes.len();
    let mut end = 0;
    while end < length && bytes[end] != b'\n' {
        end += 1;
    }
    let (line, rest) = text.split_at(end);
    match rest.split_at_checked(1) {
        Some((_, rest)) => (line, rest),
        None => (line, rest),
    }
}

/// A number as the macro writes it.
const fn decimal(text: &str) -> Option<i32> {
    match i32::from_str_radix(text, 10) {
        Ok(number) => Some(number),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_back() {
        let page = Page {
            path: "docs/errors.md",
            words: [7 << Word::HASH | 409, 8 << Word::HASH],
            words_say_all: false,
            rows: "slot_taken\n409\n\n3\nschöne\n\n-2147483648\n17\n",
        };
        let [first, second] = page.rows();
        assert_eq!((first.code, first.code_hash), ("slot_taken", 7));
        assert_eq!((first.status, first.number), (Some(409), None));
        assert_eq!((second.code, second.code_hash), ("schöne", 8));
        assert_eq!((second.status, second.number), (None, Some(i32::MIN)));
        assert_eq!((first.line, second.line), ("3", "17"));
    }
}
