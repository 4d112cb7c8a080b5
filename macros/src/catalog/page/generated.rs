//! Generated pages: the rows that are compared are those that a reader of the page sees.

use comrak::nodes::NodeValue;
use comrak::{Arena, Node, Options, parse_document};
use proptest::prelude::*;

use super::{Columns, rows};
use crate::test_runner::test_runner;

/// A code and a status, and the line.
pub(crate) type Shown = (String, Option<u16>, usize);

#[test]
fn the_rows_are_those_of_the_tables_that_readers_see() {
    use std::cell::Cell;

    let (pages, rows) = (Cell::new(0_usize), Cell::new(0_usize));
    let outcome = test_runner(4_000).run(&page(), |page| {
        let read = read(&page);
        prop_assert_eq!(&read, &shown(&page), "{}", page);
        pages.set(pages.get() + 1);
        rows.set(rows.get() + read.len());
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    let (pages, rows) = (pages.get(), rows.get());
    assert!(rows > pages / 4, "{rows} rows in {pages} pages");
}

/// The rows that are compared.
pub(crate) fn read(page: &str) -> Vec<Shown> {
    let found = rows(page, &Columns::default());
    let rows = found.rows.into_iter();
    rows.map(|row| (row.code, row.status, row.line)).collect()
}

/// Blocks of lines that begin, continue or end tables, with or without a blank line between them.
fn page() -> impl Strategy<Value = String> {
    proptest::collection::vec(block(), 0..4).prop_map(|blocks| {
        let numbered = blocks.into_iter().flatten().enumerate();
        // Each row has a code of its own, as repeated ones are mistakes.
        let lines = numbered.map(|(at, line)| line.replace("CODE", &format!("code_{at}")));
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// Lines in a quote, a list item, code, or on the page itself.
fn block() -> impl Strategy<Value = Vec<String>> {
    let prefix = prop_oneof![
        6 => Just(("", "")),
        4 => prop::sample::select(PREFIXES),
    ];
    let lines = prop_oneof![
        1 => proptest::collection::vec(line(), 0..6),
        1 => table(),
    ];
    (prefix, lines, any::<bool>()).prop_map(|((first, next), lines, blank)| {
        let lines = lines.into_iter().enumerate();
        let lines = lines.map(|(at, line)| format!("{}{line}", if at == 0 { first } else { next }));
        lines.chain(blank.then(String::new)).collect()
    })
}

/// What stands before the first line of a block, and before each other.
pub(crate) const PREFIXES: &[(&str, &str)] = &[
    ("> ", "> "),
    (">", ">"),
    ("> > ", "> > "),
    ("> ", ""),
    ("- ", "  "),
    ("* ", ""),
    ("1. ", "   "),
    ("10) ", "    "),
    ("  ", "  "),
    ("    ", "    "),
    ("\t", "\t"),
    ("> - ", ">   "),
    ("- > ", "  > "),
];

fn table() -> impl Strategy<Value = Vec<String>> {
    let rows = proptest::collection::vec(prop::sample::select(ROWS), 1..3);
    let head = (
        prop::sample::select(HEADERS),
        prop::sample::select(DELIMITERS),
    );
    (head, rows).prop_map(|((header, delimiter), rows)| {
        let lines = [header, delimiter].into_iter().chain(rows);
        lines.map(str::to_owned).collect()
    })
}

fn line() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        4 => prop::sample::select(HEADERS),
        4 => prop::sample::select(DELIMITERS),
        8 => prop::sample::select(ROWS),
        1 => Just(""),
        2 => prop::sample::select(BLOCKS),
    ];
    text.prop_map(str::to_owned)
}

pub(crate) const HEADERS: &[&str] = &[
    "| Code | HTTP |",
    "Code | HTTP",
    "| Error code | Meaning | Status |",
    "|`Code`|**HTTP**|",
    "| Name | Type |",
];

pub(crate) const DELIMITERS: &[&str] = &[
    "|---|---|",
    "---|---",
    "| :-: | -: |",
    "|---|---|---|",
    "|-|-|",
    "|---|",
    ":--|--:",
];

pub(crate) const ROWS: &[&str] = &[
    "| CODE | 400 |",
    "CODE | 400",
    "| `CODE` | *400* | more |",
    r"| CODE | 400 | a \| b |",
    "| [CODE](#a) | 404 Not Found |",
    "| CODE | what | 409 |",
    "  | CODE | 400 |",
];

pub(crate) const BLOCKS: &[&str] = &[
    "Text.",
    "# Title",
    "---",
    "***",
    "```",
    "~~~",
    "````text",
    "<!--",
    "-->",
    "<!-- a -->",
    "<pre>",
    "</pre>",
    "<div>",
    "</div>",
    "<table>",
    "<b>bold</b>",
    "- item",
    "1. item",
    "> quote",
    "====",
    "<?php",
    "?>",
    "[label]: #a",
];

/// The code and the status in each row of each table of errors, by a port of GitHub's parser.
pub(crate) fn shown(page: &str) -> Vec<Shown> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    let arena = Arena::new();
    let tree = parse_document(&arena, page, &options);
    let tables = tree
        .descendants()
        .filter(|node| matches!(node.data.borrow().value, NodeValue::Table(_)));
    let shown = tables.flat_map(rows_of_errors);
    // Text that follows a table is a row of it, but is not compared; a row without a code is a mistake.
    let is_compared = |(code, _, line): &Shown| {
        let line = page.lines().nth(line - 1).unwrap_or_default();
        line.contains('|') && !code.is_empty()
    };
    shown.filter(is_compared).collect()
}

fn rows_of_errors<'a>(table: Node<'a>) -> Vec<Shown> {
    let mut rows = table.children();
    let header = cells(rows.next().expect("a table has a header"));
    let names = Columns::default();
    let column = |names: &[String]| {
        let mut header = header.iter();
        header.position(|cell| names.iter().any(|name| name.eq_ignore_ascii_case(cell)))
    };
    let Some((code, status)) = column(&names.code).zip(column(&names.status)) else {
        return Vec::new();
    };
    let shown = rows.map(|row| {
        let cells = cells(row);
        let status = cells[status].split(' ').next().unwrap_or_default();
        let line = row.data.borrow().sourcepos.start.line;
        (cells[code].clone(), status.parse().ok(), line)
    });
    shown.collect()
}

fn cells<'a>(row: Node<'a>) -> Vec<String> {
    let text = |cell: Node<'a>| {
        let nodes = cell.descendants();
        let texts = nodes.map(|node| match &node.data.borrow().value {
            NodeValue::Text(text) => text.to_string(),
            NodeValue::Code(code) => code.literal.clone(),
            _ => String::new(),
        });
        texts.collect::<String>().trim().to_owned()
    };
    row.children().map(text).collect()
}
