//! The rows and mistakes found on a page.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A row of a table of errors.
#[derive(Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) code: String,
    /// `None` if the table has no status column or the cell is invalid; the row then matches every status of the code.
    pub(crate) status: Option<u16>,
    /// `None` if the table has no number column or the cell is invalid; the number is then not compared.
    pub(crate) number: Option<i32>,
    /// The line of the page, counted from 1.
    pub(crate) line: usize,
}

/// The rows of a page and its mistakes.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) rows: Vec<Row>,
    /// In the order of the lines.
    pub(crate) mistakes: Vec<Mistake>,
    /// The header line of the first table that has codes but neither statuses nor numbers.
    pub(crate) without_status: Option<usize>,
    /// Whether a table of errors has a number column.
    pub(crate) has_numbers: bool,
    /// The line of the first row of each identity.
    first: HashMap<Identity, usize>,
}

/// A mistake in a line of the page.
#[derive(Debug, PartialEq)]
pub(crate) struct Mistake {
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) message: String,
}

/// The code and the status; the number only if there is no status.
type Identity = (String, Option<u16>, Option<i32>);

impl Found {
    pub(super) fn mistake(&mut self, line: usize, message: String) {
        self.mistakes.push(Mistake { line, message });
    }

    /// Adds a row. A repeated row is a mistake.
    pub(super) fn add(&mut self, row: Row) {
        let number = row.number.filter(|_| row.status.is_none());
        match self.first.entry((row.code.clone(), row.status, number)) {
            Entry::Vacant(vacant) => {
                vacant.insert(row.line);
                self.rows.push(row);
            }
            Entry::Occupied(known) => {
                let message = format!(
                    "the row of `{}` is already on line {}; keep one",
                    row.code,
                    known.get()
                );
                self.mistake(row.line, message);
            }
        }
    }
}
