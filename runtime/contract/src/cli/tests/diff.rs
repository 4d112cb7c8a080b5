//! Changes since a file, and which of them fail.

use std::fs;

use serde_json::Value;

use super::{Folder, document, run};

#[test]
fn diff_fails_from_the_denied_level_on() {
    let folder = Folder::new("diff");
    let old = folder.path("old.json");
    fs::write(
        &old,
        document()
            .to_json()
            .replace("\"description\": \"Gone\"", "\"description\": \"For long\""),
    )
    .unwrap();
    for (arguments, code) in [
        (&["diff", &old][..], 0),
        (&["diff", "--deny", "notable", &old], 0),
        (&["diff", &old, "--deny=informational"], 1),
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}");
        assert!(
            ran.stdout.starts_with("1 informational change\n"),
            "{}",
            ran.stdout
        );
    }
    fs::write(&old, "{}").unwrap();
    let none = run(&["diff", &old]);
    assert_eq!(none.code, 2);
    let start = format!("api-errors: {old} is not a catalog document: ");
    assert!(none.stderr.starts_with(&start), "{}", none.stderr);
    fs::write(&old, "<<<<<<< HEAD").unwrap();
    let conflict = run(&["diff", &old]).stderr;
    assert_eq!(
        conflict,
        format!("api-errors: {old}:1 has a merge conflict; resolve it first\n")
    );
}

#[test]
fn what_is_allowed_is_told_and_passes() {
    let folder = Folder::new("allow");
    let old = folder.path("old.json");
    let text = document().to_json();
    fs::write(&old, text.replace("410", "404")).unwrap();
    let denied = run(&["diff", &old]);
    assert_eq!(denied.code, 1);
    for subject in ["gone", "gone (410)"] {
        let allowed = run(&[
            "diff",
            &old,
            "--allow",
            &format!("status-changed:{subject}"),
        ]);
        let expected = "\
1 allowed change
  gone (410): the status 404 became 410; clients and proxies decide by the status [status-changed], breaking
";
        assert_eq!((allowed.code, &allowed.stdout[..]), (0, expected));
    }
    // Another change at the same code is not.
    let both = text.replace("410", "404");
    fs::write(
        &old,
        both.replace("\"effect\": \"none\"", "\"effect\": \"unknown\""),
    )
    .unwrap();
    let arguments = [
        "diff",
        &old,
        "--allow=status-changed:gone",
        "--deny=notable",
    ];
    let denied = run(&arguments);
    assert_eq!(denied.code, 1, "{}", denied.stdout);
    assert!(
        denied.stdout.starts_with("1 notable change\n"),
        "{}",
        denied.stdout
    );
    assert!(
        denied.stdout.contains("\n1 allowed change\n"),
        "{}",
        denied.stdout
    );
    let json = run(&[&arguments[..], &["--json", "--allow=effect-none:gone"]].concat());
    let changes: Value = serde_json::from_str(&json.stdout).unwrap();
    let allowed: Vec<_> = changes.as_array().unwrap().iter().collect();
    assert!(
        allowed.iter().all(|change| change["allowed"] == true),
        "{changes:#}"
    );
    assert_eq!((json.code, allowed.len()), (0, 2));
}

#[test]
fn what_allows_nothing_is_an_error() {
    let folder = Folder::new("allow-nothing");
    let old = folder.path("old.json");
    fs::write(&old, document().to_json().replace("410", "404")).unwrap();
    for unused in [
        "status-changed:lost",
        "code-removed:gone",
        "status-changed:gone (404)",
    ] {
        let arguments = [
            "diff",
            &old,
            "--allow=status-changed:gone",
            "--allow",
            unused,
        ];
        let ran = run(&arguments);
        let expected =
            format!("api-errors: `--allow {unused}` allows no change; correct it, or remove it\n");
        assert_eq!((ran.code, ran.stderr), (2, expected));
    }
    for none in ["gone", "status-changed:", ":gone"] {
        let ran = run(&["diff", &old, "--allow", none]);
        assert_eq!(ran.code, 2);
        assert!(
            ran.stderr.contains("such as `status-changed:slot_taken`"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn an_envelope_is_allowed_by_its_id() {
    let folder = Folder::new("allow-envelope");
    let old = folder.path("old.json");
    let text = document().to_json();
    fs::write(
        &old,
        text.replace("\"name\": \"code\"", "\"name\": \"error\""),
    )
    .unwrap();
    for subject in ["E", "envelope E"] {
        let ran = run(&[
            "diff",
            &old,
            "--allow",
            &format!("envelope-changed:{subject}"),
        ]);
        assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    }
}
