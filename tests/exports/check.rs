//! The committed file: each row of the table in the documentation of `check`, in a process of its own, since it
//! reads the environment.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::bookwell::BOOKWELL;

/// Run by [`run`] alone.
#[test]
#[ignore = "what the tests of this module start"]
fn child() {
    if let Ok(path) = env::var("CHECKED_FILE") {
        errbook::contract::check(&BOOKWELL, &path);
        errbook::contract::check(&BOOKWELL, &path);
        println!("{CHECKED}");
    }
}

/// What [`child`] prints if it was not stopped.
const CHECKED: &str = "checked twice";

/// What it panicked with.
fn run(path: &Path, variables: &[(&str, &str)]) -> Result<(), String> {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "check::child", "--ignored", "--nocapture"])
        .env_remove("CI")
        .env_remove("ERRBOOK_ACCEPT")
        .env("CHECKED_FILE", path)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains("running 1 test\n"), "{text}");
    if output.status.success() {
        assert!(text.contains(CHECKED), "{text}");
        Ok(())
    } else {
        Err(text)
    }
}

fn file(name: &str, content: Option<&str>) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("check")
        .join(name);
    let _ = fs::remove_dir_all(&directory);
    if let Some(content) = content {
        fs::create_dir_all(&directory).unwrap();
        fs::write(directory.join("contract.json"), content).unwrap();
    }
    directory.join("contract.json")
}

fn current() -> String {
    BOOKWELL.document().to_json()
}

const ACCEPT: (&str, &str) = ("ERRBOOK_ACCEPT", "1");
const CI: (&str, &str) = ("CI", "true");

#[test]
fn the_first_time_it_is_written_but_not_in_ci() {
    let path = file("first", None);
    let report = run(&path, &[CI]).unwrap_err();
    assert!(report.contains("is missing"), "{report}");
    assert!(report.contains("ERRBOOK_ACCEPT=1 cargo test"), "{report}");
    assert!(!path.exists());
    run(&path, &[]).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), current());
    run(&path, &[CI]).unwrap();
    let accepted = file("first-accepted", None);
    run(&accepted, &[ACCEPT]).unwrap();
    assert!(accepted.exists());
    let refused = file("first-refused", None);
    let report = run(&refused, &[CI, ACCEPT]).unwrap_err();
    assert!(
        report.contains("`ERRBOOK_ACCEPT` is set, and so is `CI`"),
        "{report}"
    );
    assert!(!refused.exists());
}

#[test]
fn line_ends_and_form_do_not_count() {
    let windows = format!("\u{feff}{}", current().replace('\n', "\r\n  "));
    let path = file("form", Some(&windows));
    run(&path, &[CI]).unwrap();
}

#[test]
fn a_change_that_breaks_nothing_makes_it_stale() {
    let old = current().replace("Time slot is not available", "Before");
    let path = file("stale", Some(&old));
    for variables in [
        &[][..],
        &[CI],
        &[("ERRBOOK_ACCEPT", "0")],
        &[("ERRBOOK_ACCEPT", "false")],
        &[("ERRBOOK_ACCEPT", "")],
    ] {
        let report = run(&path, variables).unwrap_err();
        assert!(report.contains("is stale"), "{report}");
        assert!(
            report.contains("the description `Before` became"),
            "{report}"
        );
        assert!(report.contains("ERRBOOK_ACCEPT=1 cargo test"), "{report}");
        assert_eq!(fs::read_to_string(&path).unwrap(), old);
    }
    run(&path, &[ACCEPT]).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), current());
}

#[test]
fn a_change_that_breaks_is_reported_until_it_is_accepted() {
    let old = current().replace("\"slot_unavailable\"", "\"slot_gone\"");
    let path = file("breaking", Some(&old));
    let report = run(&path, &[]).unwrap_err();
    assert!(report.contains("clients may break"), "{report}");
    assert!(
        report.contains("slot_gone (409): the code was removed"),
        "{report}"
    );
    assert!(
        report.contains("check.rs"),
        "the place of the call: {report}"
    );
    run(&path, &[ACCEPT]).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), current());
}

#[test]
fn a_file_that_is_not_a_document_is_reported() {
    let path = file("broken", Some("{}"));
    let report = run(&path, &[]).unwrap_err();
    let rule = "is not a catalog document: the member `errbook` is missing";
    assert!(report.contains(rule), "{report}");
    run(&path, &[ACCEPT]).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), current());
}

#[test]
fn a_file_in_another_encoding_is_not_a_document() {
    let path = file("encoding", Some(""));
    let utf16: Vec<_> = current()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    fs::write(&path, [&[0xff, 0xfe], &utf16[..]].concat()).unwrap();
    let report = run(&path, &[]).unwrap_err();
    assert!(report.contains("is not a catalog document"), "{report}");
    assert!(report.contains("ERRBOOK_ACCEPT=1 cargo test"), "{report}");
    run(&path, &[ACCEPT]).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), current());
}

#[test]
fn any_word_accepts_that_is_no_no() {
    for word in ["true", "yes"] {
        let path = file("word", Some("{}"));
        run(&path, &[("ERRBOOK_ACCEPT", word)]).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), current());
    }
}

#[test]
fn a_merge_conflict_is_to_be_resolved_first() {
    let current = current();
    let conflict = format!("<<<<<<< HEAD\n{current}=======\n{current}>>>>>>> theirs\n");
    let path = file("conflict", Some(&format!("{{\n{conflict}")));
    for variables in [&[][..], &[CI]] {
        let report = run(&path, variables).unwrap_err();
        assert!(
            report.contains("contract.json:2 has a merge conflict; resolve it first"),
            "{report}"
        );
        assert!(!report.contains("ERRBOOK_ACCEPT"), "{report}");
    }
}
