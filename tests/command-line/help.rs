//! How the program says that it is used.

use crate::run::Folder;

#[test]
fn there_is_help_on_all_and_on_each() {
    let folder = Folder::new("help");
    let all = folder.run("--help");
    assert_eq!((all.code, &all.stderr[..]), (0, ""));
    for name in [
        "markdown",
        "json",
        "typescript",
        "openapi",
        "html",
        "diff",
        "lint",
    ] {
        assert!(
            all.stdout.contains(&format!("\n  {name} ")),
            "{}",
            all.stdout
        );
        let one = folder.run(&format!("{name} --help"));
        assert_eq!(one.code, 0, "{name}");
        let usage = format!("Usage: api-errors {name}");
        assert!(one.stdout.contains(&usage), "{}", one.stdout);
        assert!(one.stdout.contains("Exit codes:"));
    }
}

#[test]
fn wrong_arguments_are_told_in_one_line() {
    let folder = Folder::new("usage");
    for (line, end) in [
        ("", "; `api-errors --help` says how it is used\n"),
        (
            "typscript",
            "; did you mean `typescript`? `api-errors --help` says how it is used\n",
        ),
        (
            "json --check",
            "; `api-errors json --help` says how it is used\n",
        ),
        (
            "json --dest a",
            "; use `--out` or `--check`; `api-errors json --help` says how it is used\n",
        ),
        ("diff", "; `api-errors diff --help` says how it is used\n"),
    ] {
        let ran = folder.run(line);
        assert_eq!((ran.code, &ran.stdout[..]), (2, ""), "{line}");
        assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
        assert!(ran.stderr.ends_with(end), "{}", ran.stderr);
    }
}
