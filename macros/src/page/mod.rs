//! Reads the tables of errors out of a Markdown page.

mod hidden;
mod table;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use self::hidden::Hidden;
use self::table::{Table, is_rule};

/// A row of such a table.
#[derive(Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) code: String,
    /// None without such a column, and where it holds no number: then the row is any of its code.
    pub(crate) status: Option<u16>,
    /// The same.
    pub(crate) number: Option<i32>,
    /// From 1.
    pub(crate) line: usize,
}

/// What the columns are called, in any case; the first is named where one is missing.
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

/// The rows of every table that has a code column and a status (or number) column, and what is wrong with some.
pub(crate) fn rows(page: &str, columns: &Columns) -> Found {
    let mut found = Found::default();
    let mut table: Option<Table> = None;
    let mut hidden = Hidden::default();
    let mut previous: Option<&str> = None;
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    for (at, line) in page.lines().enumerate() {
        if hidden.hides(line) || !line.contains('|') {
            (table, previous) = (None, None);
            continue;
        }
        match (&table, previous) {
            (None, Some(header)) if is_rule(line) => {
                let read = Table::new(header, columns);
                if found.nearest.is_none() && read.lacks_status() {
                    found.nearest = Some(at); // the header's, from 1
                }
                table = Some(read);
            }
            (Some(table), _) => table.row(line, at + 1, &mut found),
            (None, _) => {}
        }
        previous = Some(line);
    }
    found
}

/// What has been read.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) rows: Vec<Row>,
    /// In the order of the lines, each beginning with its number.
    pub(crate) wrong: Vec<String>,
    /// The header's line of the first table that has codes and nothing to compare them by.
    pub(crate) nearest: Option<usize>,
    /// Whether a table that counts has a number column.
    pub(crate) numbered: bool,
    /// In which line a row stands first.
    first: HashMap<Identity, usize>,
}

type Identity = (String, Option<u16>, Option<i32>);

impl Found {
    /// A row that stands there already is told, and compared once.
    fn add(&mut self, row: Row) {
        let number = row.number.filter(|_| row.status.is_none());
        match self.first.entry((row.code.clone(), row.status, number)) {
            Entry::Vacant(vacant) => {
                vacant.insert(row.line);
                self.rows.push(row);
            }
            Entry::Occupied(known) => self.wrong.push(format!(
                "{}: the row of `{}` stands in line {} already; keep one",
                row.line,
                row.code,
                known.get()
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Vec<(String, Option<u16>, usize)> {
        let found = rows(page, &Columns::default());
        assert_eq!(found.wrong, Vec::<String>::new());
        let rows = found.rows.into_iter();
        rows.map(|row| (row.code, row.status, row.line)).collect()
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
    fn code_in_a_line_opens_no_block_and_an_opening_mark_closes_none() {
        let page = "```a|b``` is code.\n\n| Code | HTTP |\n|---|---|\n| a | 400 |\n\n\
                    ```\n```rust\n| Code | HTTP |\n|---|---|\n| b | 400 |\n``` \n\n\
                    | Code | HTTP |\n|---|---|\n| c | 400 |\n";
        let codes: Vec<_> = read(page).into_iter().map(|(code, ..)| code).collect();
        assert_eq!(codes, ["a", "c"]);
    }

    #[test]
    fn what_is_commented_out_is_not_there() {
        let table = |code: &str| format!("| Code | HTTP |\n|---|---|\n| {code} | 400 |\n");
        let page = format!(
            "<!-- | -->\n{}<!--\n{}```\n-->\n{}\n```\n<!--\n```\n{}",
            table("a"),
            table("b"),
            table("c"),
            table("d")
        );
        let codes: Vec<_> = read(&page).into_iter().map(|(code, ..)| code).collect();
        assert_eq!(codes, ["a", "c", "d"]);
    }

    #[test]
    fn the_first_table_with_codes_alone_is_the_nearest() {
        let page = "| Meaning |\n|---|\n| Gone |\n\n| Error code | Meaning |\n|---|---|\n| a | b |\n\n| Code |\n|---|\n";
        let found = rows(page, &Columns::default());
        assert_eq!((found.rows.len(), found.nearest), (0, Some(5)));
    }

    #[test]
    fn a_row_twice_and_a_status_in_words_are_told_in_the_order_of_their_lines() {
        let page =
            "| Error code | Status |\n|:--|--:|\n| a | 400 |\n| b | Conflict |\n| a | 400 |\n";
        let Found { rows, wrong, .. } = rows(page, &Columns::default());
        assert!(
            wrong[0].starts_with("4: the status `Conflict`"),
            "{wrong:?}"
        );
        assert!(wrong[1].starts_with("5: the row of `a`"), "{wrong:?}");
        let rows: Vec<_> = rows.iter().map(|it| (&it.code[..], it.status)).collect();
        assert_eq!(rows, [("a", Some(400)), ("b", None)]);
    }

    #[test]
    fn rows_that_cannot_be_read_are_not_the_same() {
        let page = "| Code | Status |\n|---|---|\n| a | Conflict |\n| a | Gone |\n";
        let Found { rows, wrong, .. } = rows(page, &Columns::default());
        assert_eq!((rows.len(), wrong.len()), (2, 2), "{wrong:?}");
    }
}
