//! The rows of a documented page.

/// A code's hash and its status in one number, as the macros write it.
struct Word;

impl Word {
    const HASH: u32 = 12;
    const STATUS: u64 = (1 << 10) - 1;
}

/// The tables of errors on a page, as `catalog!` writes them. A few literals for all rows: the compiler would take longer
/// over a value for each. Nothing to search either: it allows a check so many steps.
pub struct Page<const ROWS: usize> {
    /// From the package's root.
    pub path: &'static str,
    /// A word for each row; its status is 0 in a table without a status column.
    pub words: [u64; ROWS],
    /// Of all rows, as they stand there.
    pub codes: &'static str,
    /// Of each row, with the low byte first: how long its code is, the line, 1 before a number and the number.
    pub places: &'static [u8],
}

/// A row of a table of errors on the page.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// As it stands there.
    pub(super) code: &'static str,
    pub(super) code_hash: u64,
    /// None in a table without a status column; all that no word holds are one.
    pub(super) status: Option<u16>,
    /// None in a table without a number column.
    pub(super) number: Option<i32>,
    pub(super) line: i32,
}

impl<const ROWS: usize> Page<ROWS> {
    pub(super) const fn rows(&self) -> [Row; ROWS] {
        const NONE: Row = Row {
            code: "",
            code_hash: 0,
            status: None,
            number: None,
            line: 0,
        };
        let mut rows = [NONE; ROWS];
        let mut rest = self.codes;
        let mut places = self.places;
        let mut i = 0;
        while let [a, b, c, d, e, f, g, h, has_number, j, k, l, m, others @ ..] = places {
            let code;
            (code, rest) = rest.split_at(i32::from_le_bytes([*a, *b, *c, *d]) as usize);
            rows[i] = Row {
                code,
                code_hash: self.words[i] >> Word::HASH,
                status: match self.words[i] & Word::STATUS {
                    0 => None,
                    status => Some(status as u16),
                },
                number: match has_number {
                    0 => None,
                    _ => Some(i32::from_le_bytes([*j, *k, *l, *m])),
                },
                line: i32::from_le_bytes([*e, *f, *g, *h]),
            };
            places = others;
            i += 1;
        }
        rows
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
            codes: "slot_takenschöne",
            places: b"\x0a\0\0\0\x03\0\0\0\0\0\0\0\0\x07\0\0\0\x11\x01\0\0\x01\0\0\0\x80",
        };
        let [first, second] = page.rows();
        assert_eq!((first.code, first.code_hash), ("slot_taken", 7));
        assert_eq!((first.status, first.number), (Some(409), None));
        assert_eq!((second.code, second.code_hash), ("schöne", 8));
        assert_eq!((second.status, second.number), (None, Some(i32::MIN)));
        assert_eq!((first.line, second.line), (3, 273));
    }
}
