//! A table of a page: its columns and rows.

use super::cell::cells;
use super::columns::{Columns, near_miss, position};
use super::row::{Found, Row};

/// The columns of a table of errors.
pub(super) struct Table {
    code: usize,
    status: Option<usize>,
    number: Option<usize>,
}

impl Table {
    /// `None` if it is not a table of errors. A misspelt header of a table of errors is a mistake.
    pub(super) fn new(
        cells: &[String],
        line: usize,
        columns: &Columns,
        found: &mut Found,
    ) -> Option<Self> {
        let code = position(cells, &columns.code);
        let status = position(cells, &columns.status);
        let number = position(cells, &columns.number);
        let has_facts = status.is_some() || number.is_some();
        if let (Some(code), true) = (code, has_facts) {
            return Some(Table {
                code,
                status,
                number,
            });
        }
        let misspelt = match code {
            Some(_) => {
                near_miss(cells, &columns.status).or_else(|| near_miss(cells, &columns.number))
            }
            None if has_facts => near_miss(cells, &columns.code),
            None => None,
        };
        if let Some((typed, header)) = misspelt {
            let message = format!("the table has the column `{typed}`; did you mean `{header}`?");
            found.mistake(line, message);
        } else if code.is_some() && found.without_status.is_none() {
            found.without_status = Some(line);
        }
        None
    }

    /// Reads a row. An invalid cell is a mistake; the rest of the row is still compared.
    pub(super) fn row(&self, text: &str, line: usize, found: &mut Found) {
        let cells = cells(text);
        if cells.iter().all(String::is_empty) {
            return;
        }
        let cell = |column: usize| cells.get(column).map_or("", |cell| &cell[..]);
        let code = cell(self.code);
        if code.is_empty() {
            found.mistake(line, "the row has no code; add it".to_owned());
            return;
        }
        let mut row = Row {
            code: code.to_owned(),
            status: None,
            number: None,
            line,
        };
        let before = found.mistakes.len();
        if let Some(column) = self.status {
            row.status = status(cell(column));
            if row.status.is_none() {
                let message = format!(
                    "the status `{}` is not a number; write one, such as 409",
                    cell(column)
                );
                found.mistake(line, message);
            }
        }
        if let Some(column) = self.number {
            row.number = cell(column).parse().ok();
            if row.number.is_none() {
                let message = format!("`{}` is not a number; write one, such as 17", cell(column));
                found.mistake(line, message);
            }
        }
        if found.mistakes.len() == before {
            found.add(row);
        } else {
            found.rows.push(row); // too little is known to call it a repeated row
        }
    }

    pub(super) fn has_numbers(&self) -> bool {
        self.number.is_some()
    }
}

/// `409`, optionally followed by a phrase: `409 Conflict`.
fn status(cell: &str) -> Option<u16> {
    match cell.split_once(char::is_whitespace) {
        // A phrase has no digits: `409 or 503` is two statuses.
        Some((number, phrase)) if number.len() == 3 => {
            let number = number.parse().ok()?;
            (!phrase.contains(|c: char| c.is_ascii_digit())).then_some(number)
        }
        Some(_) => None,
        None => cell.parse().ok(),
    }
}

/// The number of cells of the line under a header, `---|:---:|---`; `None` if it is another line.
pub(super) fn delimiter_width(line: &str) -> Option<usize> {
    if !line.chars().all(|c| "|-: \t".contains(c)) {
        return None;
    }
    let cells = cells(line);
    let is_delimiter = |cell: &String| {
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.chars().all(|c| c == '-')
    };
    cells.iter().all(is_delimiter).then_some(cells.len())
}

/// A header of errors over a line of another width is a mistake: readers see no table.
pub(super) fn check_width(
    header: &[String],
    width: usize,
    line: usize,
    columns: &Columns,
    found: &mut Found,
) {
    if Table::new(header, line, columns, &mut Found::default()).is_some() {
        let message = format!(
            "{width} columns under a header with {}, so that this is no table; make the numbers equal",
            header.len()
        );
        found.mistake(line, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_may_be_followed_by_a_phrase() {
        for cell in ["409", "409 Conflict", "409 (Conflict)", "409 – taken"] {
            assert_eq!(status(cell), Some(409), "{cell}");
        }
        for cell in [
            "",
            "Conflict",
            "409 or 503",
            "409/503",
            "4x9 Conflict",
            "40 Conflict",
        ] {
            assert_eq!(status(cell), None, "{cell}");
        }
    }
}
