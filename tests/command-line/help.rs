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
fn wrong_arguments_are_explained() {
    let folder = Folder::new("usage");
    for (line, part) in [
        ("", "Usage: api-errors <COMMAND>"),
        ("typscript", "a similar subcommand exists: 'typescript'"),
        (
            "json --check",
            "Usage: api-errors json --out <PATH> --check",
        ),
        ("json --dest a", "unexpected argument '--dest'"),
        ("diff", "Usage: api-errors diff <OLD.json>"),
    ] {
        let ran = folder.run(line);
        assert_eq!((ran.code, &ran.stdout[..]), (2, ""), "{line}");
        assert!(ran.stderr.contains(part), "{}", ran.stderr);
    }
}
