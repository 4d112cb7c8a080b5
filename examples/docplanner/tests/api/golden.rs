//! Whole responses, compared with the files in `tests/golden`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use docplanner::errors::DOCPLANNER;

use crate::client::Response;

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// `{seconds}` in a golden file stands for the delay, which differs from run to run.
#[track_caller]
pub(crate) fn assert(name: &str, response: &Response) {
    let golden = fs::read_to_string(directory().join(format!("{name}.http"))).unwrap_or_default();
    let seconds = response.header("retry-after").unwrap_or("none");
    assert_eq!(golden.replace("{seconds}", seconds), render(response));
}

/// The response as it was sent, but for what only concerns the connection.
fn render(response: &Response) -> String {
    let mut text = format!("{}\n", response.status_line);
    for (name, value) in &response.headers {
        if !["connection", "content-length", "date"].contains(&name.as_str()) {
            text += &format!("{name}: {value}\n");
        }
    }
    text + "\n" + &response.body + "\n"
}

#[test]
fn docplanner_errors_each_code_has_its_golden_file() {
    let files: BTreeSet<_> = fs::read_dir(directory())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let codes = DOCPLANNER.iter().map(|definition| {
        let status = definition.status().as_u16();
        format!("{status}-{}.http", definition.code())
    });
    assert_eq!(files, codes.collect());
}

#[test]
fn docplanner_errors_all_have_the_content_type_of_the_page() {
    for definition in DOCPLANNER.iter() {
        let content_type = definition.content_type();
        assert_eq!(content_type, Some("application/vnd.error+docplanner+json"));
    }
}

#[test]
fn docplanner_errors_all_rows_of_the_page_are_defined() {
    let defined: BTreeSet<_> = DOCPLANNER
        .iter()
        .map(|definition| definition.status().as_u16())
        .collect();
    for status in [400, 401, 403, 404, 405, 409, 429, 500, 502, 503, 504] {
        assert!(defined.contains(&status), "{status}");
    }
}
