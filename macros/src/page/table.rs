//! A table of the page: which columns it has, and what stands in a row.

use super::{Columns, Found, Row};

/// Where the columns of a table stand; none where it lists other things.
pub(super) struct Table {
    code: Option<usize>,
    status: Option<usize>,
    number: Option<usize>,
}

impl Table {
    pub(super) fn new(header: &str, columns: &Columns) -> Self {
        let cells: Vec<_> = cells(header)
            .map(|cell| plain(cell).to_lowercase())
            .collect();
        let find = |names: &[String]| {
            let is_one = |cell: &String| names.iter().any(|name| name.to_lowercase() == *cell);
            cells.iter().position(is_one)
        };
        Table {
            code: find(&columns.code),
            status: find(&columns.status),
            number: find(&columns.number),
        }
    }

    /// A status or a number: what codes are compared by.
    pub(super) fn lacks_status(&self) -> bool {
        self.code.is_some() && self.status.is_none() && self.number.is_none()
    }

    /// What cannot be read is told; the rest of the row is compared all the same.
    pub(super) fn row(&self, line: &str, number: usize, found: &mut Found) {
        let Some(code) = self.code.filter(|_| !self.lacks_status()) else {
            return;
        };
        let cells: Vec<_> = cells(line).map(plain).collect();
        let cell = |column: usize| cells.get(column).copied().unwrap_or_default();
        let code = cell(code);
        if code.is_empty() {
            return;
        }
        let mut row = Row {
            code: code.to_owned(),
            status: None,
            number: None,
            line: number,
        };
        let told = found.wrong.len();
        if let Some(column) = self.status {
            let typed = cell(column);
            row.status = status(typed);
            if row.status.is_none() {
                found.wrong.push(format!(
                    "{number}: the status `{typed}` is no number; write one, as 409"
                ));
            }
        }
        if let Some(column) = self.number {
            found.numbered = true;
            let typed = cell(column);
            row.number = typed.parse().ok();
            if row.number.is_none() {
                found.wrong.push(format!(
                    "{number}: `{typed}` is no number; write one, as 17"
                ));
            }
        }
        match found.wrong.len() == told {
            true => found.add(row),
            false => found.rows.push(row), // not known well enough to be the same as another
        }
    }
}

/// `409`, or with its words behind: `409 Conflict`, `**409** (Conflict)`.
fn status(cell: &str) -> Option<u16> {
    let cell = cell.replace(['*', '_', '`'], "");
    match cell.split_once(char::is_whitespace) {
        // Another number behind it is no word: `409 or 503` is two.
        Some((number, words)) if number.len() == 3 => {
            let number = number.parse().ok()?;
            (!words.contains(|it: char| it.is_ascii_digit())).then_some(number)
        }
        Some(_) => None,
        None => cell.parse().ok(),
    }
}

/// `---|:---:|---`
pub(super) fn is_rule(line: &str) -> bool {
    line.contains('-') && line.chars().all(|c| "|-: \t".contains(c))
}

/// The cells of a line; outer pipes are optional, `\|` is no border.
fn cells(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = match line.strip_suffix('|') {
        Some(inner) if !inner.ends_with('\\') => inner,
        _ => line,
    };
    let mut borders = Vec::new();
    let mut start = 0;
    for (at, _) in line.match_indices('|') {
        if !line[..at].ends_with('\\') {
            borders.push(&line[start..at]);
            start = at + 1;
        }
    }
    borders.push(&line[start..]);
    borders.into_iter()
}

/// A cell without its backticks and emphasis.
fn plain(cell: &str) -> &str {
    let mut cell = cell.trim();
    for mark in ["**", "__", "*", "_", "`"] {
        if cell.len() > 2 * mark.len() && cell.starts_with(mark) && cell.ends_with(mark) {
            cell = cell[mark.len()..cell.len() - mark.len()].trim();
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_may_have_its_words_behind_it() {
        for cell in ["409", "409 Conflict", "**409** (Conflict)", "`409` – taken"] {
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
