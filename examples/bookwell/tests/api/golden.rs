//! Whole responses, compared with the files in `tests/golden`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::client::Response;
use crate::slots::slot;

pub(crate) fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// What differs, if anything. A golden file holds `{request_id}`, `{seconds}`, `{slot}` and `{next_slot}` where the
/// values differ from run to run: so each must be the same wherever it stands.
pub(crate) fn difference(name: &str, response: &Response) -> Option<String> {
    let golden = fs::read_to_string(directory().join(name)).unwrap_or_default();
    let request_id = response.header("x-request-id").unwrap_or("none");
    let seconds = response.header("retry-after").unwrap_or("none");
    let expected = golden
        .replace("{request_id}", request_id)
        .replace("{seconds}", seconds)
        .replace("{slot}", &slot(0))
        .replace("{next_slot}", &slot(1));
    let actual = render(response);
    if expected != actual {
        return Some(format!("{name}: expected\n{expected}\nbut got\n{actual}"));
    }
    if !is_request_id(request_id) {
        return Some(format!("{name}: the request ID is {request_id}"));
    }
    if golden.contains("{seconds}") && !seconds.parse().is_ok_and(|n: u32| (1..=60).contains(&n)) {
        return Some(format!("{name}: to be repeated after {seconds} seconds"));
    }
    None
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

pub(crate) fn is_request_id(text: &str) -> bool {
    text.strip_prefix("req_")
        .is_some_and(|id| id.len() == 12 && id.bytes().all(|b| b.is_ascii_alphanumeric()))
}
