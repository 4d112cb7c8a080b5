//! What has changed since a file.

use crate::run::{Folder, Ran};

/// Against the catalog as it was before `replace`.
fn diff(name: &str, replace: (&str, &str), options: &str) -> Ran {
    let folder = Folder::new(name);
    assert_eq!(folder.run("json --out old.json").code, 0);
    let old = folder.read("old.json");
    assert!(old.contains(replace.0));
    folder.write("old.json", &old.replace(replace.0, replace.1));
    folder.run(&format!("diff old.json {options}"))
}

const SAME: (&str, &str) = ("slot_taken", "slot_taken");
const BREAKING: (&str, &str) = ("\"status\": 409", "\"status\": 410");
const NOTABLE: (&str, &str) = ("\"after_ms\": 1000", "\"after_ms\": 2000");
const INFORMATIONAL: (&str, &str) = ("Slot errors", "Errors of slots");

#[test]
fn nothing_is_no_change() {
    let ran = diff("same", SAME, "--deny informational");
    assert_eq!(
        (ran.code, &ran.stdout[..], &ran.stderr[..]),
        (0, "no changes\n", "")
    );
}

#[test]
fn a_byte_order_mark_is_no_change() {
    let folder = Folder::new("mark");
    assert_eq!(folder.run("json --out old.json").code, 0);
    let marked = format!("\u{feff}{}", folder.read("old.json"));
    folder.write("old.json", &marked);
    for command in ["diff old.json", "json --out old.json --check"] {
        let ran = folder.run(command);
        assert_eq!((ran.code, &ran.stderr[..]), (0, ""), "{command}");
    }
}

#[test]
fn what_breaks_fails() {
    let ran = diff("breaking", BREAKING, "");
    assert_eq!((ran.code, &ran.stderr[..]), (1, ""));
    assert!(
        ran.stdout.starts_with("1 breaking change\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn the_level_says_what_fails() {
    for (name, change, options, code) in [
        ("notable", NOTABLE, "", 0),
        ("notable-denied", NOTABLE, "--deny notable", 1),
        ("informational", INFORMATIONAL, "--deny notable", 0),
        (
            "informational-denied",
            INFORMATIONAL,
            "--deny=informational",
            1,
        ),
        ("breaking-too", BREAKING, "--deny notable", 1),
    ] {
        let ran = diff(name, change, options);
        assert_eq!(ran.code, code, "{name}: {}", ran.stdout);
        assert!(ran.stdout.contains(" change"), "printed in any case");
    }
}

#[test]
fn a_file_that_is_none_is_told() {
    let folder = Folder::new("none");
    folder.write("text", "no JSON");
    let ran = folder.run("diff text");
    assert_eq!((ran.code, &ran.stdout[..]), (2, ""));
    assert!(
        ran.stderr
            .starts_with("api-errors: text is not a catalog document: "),
        "{}",
        ran.stderr
    );
    folder.write("merged", "{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}\n");
    let ran = folder.run("diff merged");
    let conflict = "api-errors: merged:2 has a merge conflict; resolve it first\n";
    assert_eq!((ran.code, &ran.stderr[..]), (2, conflict));
    let ran = folder.run("diff missing.json");
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .starts_with("api-errors: missing.json cannot be read: ")
    );
}
