//! Reads the tables of errors of a Markdown page.

mod blocks;
mod cell;
mod columns;
#[cfg(any(test, errbook_any_input))]
pub(crate) mod generated;
mod row;
mod table;
#[cfg(test)]
mod tests;
mod verbatim;

use self::blocks::{Blocks, Line, Place};
use self::cell::cells;
use self::table::{Table, delimiter_width};

pub(crate) use self::columns::Columns;
pub(super) use self::row::{Found, Mistake, Row};

/// The rows of every table that has a code column and a status or number column.
pub(crate) fn rows(page: &str, columns: &Columns) -> Found {
    let mut found = Found::default();
    let mut state = State::Between;
    let mut blocks = Blocks::default();
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    for (at, line) in page.lines().enumerate() {
        let in_paragraph = matches!(state, State::Paragraph(_) | State::Tableless);
        let Line::Text { text, place } = blocks.next(line, in_paragraph) else {
            state = State::Between;
            continue;
        };
        if place == Place::Other {
            state = State::Between;
        }
        match &state {
            // On GitHub, a line without a pipe inside a table is a row with one cell. It is not compared.
            State::Table(Some(table)) if text.contains('|') => {
                table.row(text, at + 1, &mut found);
            }
            State::Table(_) | State::Tableless => {}
            State::Paragraph(header)
                if place == Place::Same
                    && let Some(width) = delimiter_width(text) =>
            {
                let header = cells(header);
                if header.len() == width {
                    let table = Table::new(&header, at, columns, &mut found);
                    found.has_numbers |= table.as_ref().is_some_and(Table::has_numbers);
                    state = State::Table(table);
                } else {
                    table::check_width(&header, width, at + 1, columns, &mut found);
                    state = State::Tableless;
                }
            }
            State::Between | State::Paragraph(_) => state = State::Paragraph(text),
        }
    }
    found
}

/// The position relative to tables.
enum State<'a> {
    /// Where a block begins.
    Between,
    /// In a paragraph, whose last line may be the header of a table.
    Paragraph(&'a str),
    /// In a paragraph with a header and a delimiter row of different widths. No table begins in it any more.
    Tableless,
    /// In a table; `None` if it is not a table of errors.
    Table(Option<Table>),
}
