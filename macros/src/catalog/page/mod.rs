//! Reads the tables of errors of a Markdown page.

mod blocks;
mod cell;
mod columns;
mod row;
mod table;
#[cfg(test)]
mod tests;

use self::blocks::{Blocks, Line};
use self::table::{Table, is_delimiter};

pub(super) use self::columns::Columns;
pub(super) use self::row::{Found, Mistake, Row};

/// The rows of every table that has a code column and a status or number column.
pub(super) fn rows(page: &str, columns: &Columns) -> Found {
    let mut found = Found::default();
    let mut state = State::Outside { previous: None };
    let mut blocks = Blocks::default();
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    for (at, line) in page.lines().enumerate() {
        let (text, starts_block) = match blocks.next(line) {
            Line::Text { text, starts_block } => (text, starts_block),
            Line::Other => ("", true),
        };
        if starts_block {
            state = State::Outside { previous: None };
        }
        match &state {
            // On GitHub, a line without a pipe inside a table is a row with one cell. It is not compared.
            State::Inside(Some(table)) if text.contains('|') => {
                table.row(text, at + 1, &mut found);
            }
            State::Inside(_) => {}
            State::Outside {
                previous: Some(header),
            } if is_delimiter(text) => {
                let table = Table::new(header, at, columns, &mut found);
                found.has_numbers |= table.as_ref().is_some_and(Table::has_numbers);
                state = State::Inside(table);
            }
            State::Outside { .. } => {
                let previous = Some(text).filter(|text| text.contains('|'));
                state = State::Outside { previous };
            }
        }
    }
    found
}

/// The position relative to tables.
enum State<'a> {
    /// Outside of tables; `previous` is the line before if it has pipes and may therefore be a header.
    Outside { previous: Option<&'a str> },
    /// In a table; `None` if it is not a table of errors.
    Inside(Option<Table>),
}
