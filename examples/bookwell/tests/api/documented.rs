//! The page, the enums, the golden files and what the server sends are the same list of errors.

use std::collections::BTreeSet;
use std::fs;

use bookwell::errors::Error;
use errbook::{ApiError, Retry};

use crate::server::Server;
use crate::{causes, golden};

/// Code, status, description.
type Row = (String, u16, String);

/// The rows of every table of `docs/errors.md` that has these three columns.
fn documented() -> Vec<Row> {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/errors.md")).unwrap();
    let mut rows = Vec::new();
    let mut in_table = false;
    for line in page.lines() {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        match cells[..] {
            ["Code", "HTTP", "Description"] => in_table = true,
            [code, status, description] if in_table && !code.starts_with('-') => rows.push((
                code.trim_matches('`').to_owned(),
                status.parse().unwrap(),
                description.to_owned(),
            )),
            [_, _, _] => {}
            _ => in_table = false,
        }
    }
    rows
}

#[test]
fn bookwell_errors_md_every_documented_code_is_sent_as_its_golden_file_has_it() {
    let differences: Vec<String> = causes::all()
        .filter_map(|case| {
            let server = Server::start(case.args);
            let response = (case.provoke)(&server);
            golden::difference(&case.file(), &response)
        })
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn bookwell_errors_md_the_cases_are_the_rows_of_the_page() {
    let cases: Vec<_> = causes::all().map(|case| (case.code, case.status)).collect();
    let page = documented();
    let rows: Vec<_> = page
        .iter()
        .map(|(code, status, _)| (code.as_str(), *status))
        .collect();
    assert_eq!(cases, rows);
    assert_eq!(rows.len(), 23 + 3, "the published rows and the protocol's");
}

#[test]
fn the_golden_files_are_those_of_the_cases() {
    let files: BTreeSet<_> = fs::read_dir(golden::directory())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files, causes::all().map(causes::Case::file).collect());
}

#[test]
fn the_enums_are_the_page() {
    let defined: Vec<Row> = Error::CATALOG
        .iter()
        .map(|definition| {
            (
                definition.code().to_owned(),
                definition.status().as_u16(),
                definition.description().to_owned(),
            )
        })
        .collect();
    assert_eq!(defined, documented());
}

#[test]
fn bookwell_errors_md_the_retry_classes_are_the_pages() {
    for definition in Error::CATALOG.iter() {
        let retry = definition.retry();
        let as_documented = match definition.status().as_u16() {
            401 => matches!(retry, Retry::Refresh),
            429 => matches!(retry, Retry::Throttled { .. }),
            500 | 503 => matches!(retry, Retry::Backoff { .. }),
            _ => matches!(retry, Retry::Never),
        };
        assert!(as_documented, "{}: {retry:?}", definition.code());
    }
}
