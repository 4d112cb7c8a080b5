//! Reads the tables of errors out of a Markdown page.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A row of such a table.
#[derive(Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) code: String,
    pub(crate) status: Option<u16>,
    pub(crate) number: Option<i32>,
    /// From 1.
    pub(crate) line: usize,
}

/// What the columns are called, in lower case.
pub(crate) struct Columns {
    pub(crate) code: Vec<String>,
    pub(crate) status: Vec<String>,
    pub(crate) number: Vec<String>,
}

impl Default for Columns {
    fn default() -> Self {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Columns {
            code: names(&["code", "error code"]),
            status: names(&["http", "status", "status code", "http status"]),
            number: Vec::new(),
        }
    }
}

/// The rows of every table that has a code column and a status (or number) column, and what is wrong with some.
pub(crate) fn rows(page: &str, columns: &Columns) -> (Vec<Row>, Vec<String>) {
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    let mut table: Option<Table> = None;
    let mut fence: Option<&str> = None;
    let mut previous: Option<&str> = None;
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    for (at, line) in page.lines().enumerate() {
        let mark = fence_mark(line);
        match fence {
            None => fence = mark,
            // Closed by the same mark, at least as long.
            Some(open) if mark.is_some_and(|mark| mark.starts_with(open)) => fence = None,
            Some(_) => {}
        }
        if fence.is_some() || !line.contains('|') {
            (table, previous) = (None, None);
            continue;
        }
        match (&table, previous) {
            (None, Some(header)) if is_rule(line) => table = Some(Table::new(header, columns)),
            (Some(table), _) => table.row(line, at + 1, &mut rows, &mut wrong),
            (None, _) => {}
        }
        previous = Some(line);
    }
    let mut first = HashMap::new();
    for row in &rows {
        let identity = (
            &row.code,
            row.status,
            row.number.filter(|_| row.status.is_none()),
        );
        match first.entry(identity) {
            Entry::Vacant(vacant) => {
                vacant.insert(row.line);
            }
            Entry::Occupied(known) => wrong.push(format!(
                "{}: the row of `{}` stands in line {} already; keep one",
                row.line,
                row.code,
                known.get()
            )),
        }
    }
    (rows, wrong)
}

/// Where the columns of a table stand; none where it lists other things.
struct Table {
    code: Option<usize>,
    status: Option<usize>,
    number: Option<usize>,
}

impl Table {
    fn new(header: &str, columns: &Columns) -> Self {
        let cells: Vec<_> = cells(header)
            .map(|cell| plain(cell).to_lowercase())
            .collect();
        let find = |names: &[String]| cells.iter().position(|cell| names.contains(cell));
        let (status, number) = (find(&columns.status), find(&columns.number));
        Table {
            code: find(&columns.code).filter(|_| status.is_some() || number.is_some()),
            status,
            number,
        }
    }

    fn row(&self, line: &str, number: usize, rows: &mut Vec<Row>, wrong: &mut Vec<String>) {
        let Some(code) = self.code else { return };
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
        if let Some(column) = self.status {
            match cell(column).parse() {
                Ok(status) => row.status = Some(status),
                Err(_) => {
                    let typed = cell(column);
                    wrong.push(format!(
                        "{number}: the status `{typed}` is no number; write one, as 409"
                    ));
                    return;
                }
            }
        }
        if let Some(column) = self.number {
            match cell(column).parse() {
                Ok(parsed) => row.number = Some(parsed),
                Err(_) => {
                    let typed = cell(column);
                    wrong.push(format!(
                        "{number}: `{typed}` is no number; write one, as 17"
                    ));
                    return;
                }
            }
        }
        rows.push(row);
    }
}

/// The mark that opens or closes a code block (CommonMark 4.5).
fn fence_mark(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let mark = line.chars().next().filter(|c| "`~".contains(*c))?;
    let length = line.len() - line.trim_start_matches(mark).len();
    (length >= 3).then(|| &line[..length])
}

/// `---|:---:|---`
fn is_rule(line: &str) -> bool {
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

    fn read(page: &str) -> Vec<(String, Option<u16>, usize)> {
        let (rows, wrong) = rows(page, &Columns::default());
        assert_eq!(wrong, Vec::<String>::new());
        rows.into_iter()
            .map(|row| (row.code, row.status, row.line))
            .collect()
    }

    #[test]
    fn outer_pipes_are_optional_and_a_table_ends_at_a_line_without() {
        let page = "## Auth\n| Code | HTTP | Description |\n|---|---|---|\nmissing_key | 401 | No key |\n\
                    `bad_key` | **401** | Bad key\nExample:\n{ | }\n";
        assert_eq!(
            read(page),
            [
                ("missing_key".to_owned(), Some(401), 4),
                ("bad_key".to_owned(), Some(401), 5),
            ]
        );
    }

    #[test]
    fn tables_of_other_things_do_not_count() {
        let page = "| Code | Description |\n|---|---|\n200 | OK |\n\n| Code | Retry |\n|---|---|\n| 429 | wait |\n\n\
                    ```\n| Code | HTTP |\n|---|---|\n| a | 400 |\n```\n";
        assert_eq!(read(page), []);
    }

    #[test]
    fn a_row_twice_and_a_status_in_words_are_told_with_their_lines() {
        let page =
            "| Error code | Status |\n|:--|--:|\n| a | 400 |\n| a | 400 |\n| b | Conflict |\n";
        let (rows, wrong) = rows(page, &Columns::default());
        assert_eq!(rows.len(), 2);
        assert!(
            wrong[0].starts_with("5: the status `Conflict`"),
            "{wrong:?}"
        );
        assert!(wrong[1].starts_with("4: the row of `a`"), "{wrong:?}");
    }
}
