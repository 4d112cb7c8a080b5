//! The page, read back with a copy of the rules of `documented_in`.

use errbook::{Catalog, export};

use crate::bookwell::BOOKWELL;
use crate::golden::assert_golden;
use crate::mixed::MIXED;

#[test]
fn pages_are_as_in_the_golden_files() {
    assert_golden("bookwell.md", &export::markdown(&BOOKWELL.document()));
    assert_golden("mixed.md", &export::markdown(&MIXED.document()));
}

#[test]
fn each_definition_is_one_row() {
    for catalog in [&BOOKWELL, &MIXED] {
        let rows = rows(&export::markdown(&catalog.document()));
        assert_eq!(rows, expected(catalog));
    }
}

/// Of all that is documented, in the order of the catalog.
fn expected(catalog: &'static Catalog) -> Vec<(String, u16, String)> {
    let shown = catalog.iter().filter(|it| it.code() != "secret_trial");
    let row = |it: &errbook::Definition| {
        let mark = it.deprecated().map_or("", |_| " (deprecated)");
        let description = format!("{}{mark}", it.description());
        (it.code().to_owned(), it.status().as_u16(), description)
    };
    shown.map(row).collect()
}

/// The rows of the tables with the columns `Code` and `HTTP`.
fn rows(page: &str) -> Vec<(String, u16, String)> {
    let mut rows = Vec::new();
    let mut columns = None;
    let mut previous: Option<&str> = None;
    for line in page.lines() {
        if !line.contains('|') {
            (columns, previous) = (None, None);
            continue;
        }
        let rule = line.contains('-') && line.chars().all(|c| "|-: \t".contains(c));
        match (&columns, previous) {
            (None, Some(header)) if rule => {
                let header = cells(header);
                let find = |name: &str| header.iter().position(|cell| cell == name);
                columns = find("Code").zip(find("HTTP")).zip(find("Description"));
            }
            (Some(((code, status), description)), _) => {
                let cells = cells(line);
                assert_eq!(cells.len(), 3, "{line}");
                let code = cells[*code].trim_matches('`').to_owned();
                let status = cells[*status].parse().unwrap();
                rows.push((code, status, cells[*description].clone()));
            }
            _ => {}
        }
        previous = Some(line);
    }
    rows
}

/// The cells of a line; outer pipes are optional, `\|` is no border.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = match line.strip_suffix('|') {
        Some(inner) if !inner.ends_with('\\') => inner,
        _ => line,
    };
    let line = line.replace("\\|", "\0");
    line.split('|')
        .map(|cell| cell.trim().replace('\0', "|"))
        .collect()
}
