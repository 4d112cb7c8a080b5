//! Texts that are compared with the files in `golden/`.

use std::{env, fs, path::PathBuf};

/// Compares; with `ERRBOOK_GOLDEN=1` the file is written anew.
#[track_caller]
pub(crate) fn assert_golden(name: &str, actual: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("exports/golden")
        .join(name);
    if env::var("ERRBOOK_GOLDEN").is_ok_and(|it| it == "1") {
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(actual, expected, "{name}; ERRBOOK_GOLDEN=1 writes it anew");
}
