//! Each row of the table. The tests of `errbook` cover the environment variables.

use std::path::PathBuf;
use std::{env, fs, process};

use super::review;
use crate::document::CatalogDocument;

/// A file in a folder that only this test uses.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("errbook-check-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        File(folder.join("contracts/api.json"))
    }

    fn with(name: &str, text: &str) -> Self {
        let file = File::new(name);
        fs::create_dir_all(file.0.parent().unwrap()).unwrap();
        fs::write(&file.0, text).unwrap();
        file
    }

    fn review(&self, accept: bool, ci: bool) -> Result<(), String> {
        review(&document("A"), &self.0, accept, ci)
    }

    fn read(&self) -> String {
        fs::read_to_string(&self.0).unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let folder = self.0.parent().and_then(|parent| parent.parent());
        let _ = folder.map(fs::remove_dir_all);
    }
}

fn document(description: &str) -> CatalogDocument {
    let json = format!(
        r#"{{ "errbook": 1, "id": "API", "codes": [{{ "code": "gone", "status": 410,
            "retry": {{ "class": "never" }}, "effect": "none", "message": ["Gone"], "description": "{description}",
            "content_type": "application/json", "envelope": "NESTED", "retry_after": "never" }}] }}"#
    );
    CatalogDocument::from_json(&json).unwrap()
}

#[test]
fn a_missing_file_is_written_but_not_in_ci() {
    let file = File::new("missing");
    let report = file.review(false, true).unwrap_err();
    assert!(report.contains("api.json is missing"), "{report}");
    assert!(!file.0.exists());
    file.review(false, false).unwrap();
    assert_eq!(file.read(), document("A").to_json());
    file.review(false, true).unwrap();
}

#[test]
fn a_change_is_reported_until_it_is_accepted() {
    let old = document("B").to_json();
    let stale = File::with("stale", &old);
    let breaking = File::with("breaking", &old.replace("410", "404"));
    for ci in [false, true] {
        let report = stale.review(false, ci).unwrap_err();
        assert!(
            report.contains("is stale: the catalog has changed, but nothing breaks"),
            "{report}"
        );
        assert!(
            report.contains("the description `B` became `A`"),
            "{report}"
        );
        let report = breaking.review(false, ci).unwrap_err();
        assert!(
            report.starts_with("clients may break: the catalog differs from "),
            "{report}"
        );
        assert!(report.contains("`ERRBOOK_ACCEPT=1 cargo test`"), "{report}");
    }
    for file in [stale, breaking] {
        file.review(true, false).unwrap();
        assert_eq!(file.read(), document("A").to_json());
    }
}

#[test]
fn nothing_is_accepted_in_ci() {
    let old = document("B").to_json();
    let (missing, stale) = (File::new("ci-missing"), File::with("ci-stale", &old));
    let same = File::with("ci-same", &document("A").to_json());
    for file in [&missing, &stale, &same] {
        let report = file.review(true, true).unwrap_err();
        assert!(
            report.starts_with("`ERRBOOK_ACCEPT` is set, and so is `CI`"),
            "{report}"
        );
    }
    assert!(!missing.0.exists());
    assert_eq!(stale.read(), old);
}

#[test]
fn a_file_that_is_not_a_document_is_reported_with_the_remedy() {
    let file = File::with("none", "{}");
    let report = file.review(false, false).unwrap_err();
    assert!(
        report.contains("api.json is not a catalog document: the member `errbook`"),
        "{report}"
    );
    assert!(
        report.ends_with("Write it again with `ERRBOOK_ACCEPT=1 cargo test`"),
        "{report}"
    );
    file.review(true, false).unwrap();
    assert_eq!(file.read(), document("A").to_json());
    let newer = File::with("newer", r#"{ "errbook": 9 }"#);
    let report = newer.review(false, false).unwrap_err();
    assert!(report.ends_with("; update errbook"), "{report}");
}

#[test]
fn a_merge_conflict_comes_first() {
    let file = File::with("conflict", "{\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n}");
    let report = file.review(false, false).unwrap_err();
    assert!(
        report.ends_with("api.json:2 has a merge conflict; resolve it first"),
        "{report}"
    );
}
