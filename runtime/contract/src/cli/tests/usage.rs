//! Help and usage errors.

use super::run;

#[test]
fn the_program_and_each_command_have_help() {
    for all in ["--help", "-h", "help"] {
        let ran = run(&[all]);
        assert_eq!((ran.code, &ran.stderr[..]), (0, ""));
        assert!(
            ran.stdout.contains("Usage: api-errors <COMMAND>"),
            "{}",
            ran.stdout
        );
    }
    for name in [
        "markdown",
        "json",
        "typescript",
        "openapi",
        "html",
        "diff",
        "lint",
    ] {
        for arguments in [[name, "--help"], ["help", name]] {
            let ran = run(&arguments);
            assert_eq!(ran.code, 0);
            assert!(
                ran.stdout.contains(&format!("Usage: api-errors {name}")),
                "{}",
                ran.stdout
            );
            assert!(ran.stdout.contains("Exit codes:"), "{}", ran.stdout);
        }
    }
}

#[test]
fn wrong_arguments_are_explained() {
    for (line, expected) in [
        ("", "Usage: api-errors <COMMAND>"),
        ("xml", "unrecognized subcommand 'xml'"),
        ("jsn", "a similar subcommand exists: 'json'"),
        ("--check json", "unexpected argument '--check'"),
        ("json --check", "--out <PATH>"),
        ("json --out", "a value is required for '--out <PATH>'"),
        ("json --out=", "a value is required for '--out <PATH>'"),
        (
            "json --out --check",
            "a value is required for '--out <PATH>'",
        ),
        ("json --out a --out b", "cannot be used multiple times"),
        ("json --check=yes", "unexpected value 'yes' for '--check'"),
        ("openapi --check", "<--into <PATH>|--out <PATH>>"),
        ("json --to a", "unexpected argument '--to'"),
        ("json a", "unexpected argument 'a'"),
        ("lint --check", "unexpected argument '--check'"),
        ("diff", "<OLD.json>"),
        ("diff a b", "unexpected argument 'b'"),
        (
            "diff a --deny bad",
            "[possible values: breaking, notable, informational]",
        ),
    ] {
        let ran = run(&line.split_whitespace().collect::<Vec<_>>());
        assert_eq!((ran.code, &ran.stdout[..]), (2, ""), "{line}");
        assert!(ran.stderr.contains(expected), "{line}: {}", ran.stderr);
    }
}
