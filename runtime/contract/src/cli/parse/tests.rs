//! What arguments mean, and what is said of those that mean nothing.

use super::*;

fn parsed(line: &str) -> Result<Command, Mistake> {
    parse(line.split_whitespace().map(OsString::from).collect())
}

fn export(format: Format, out: Option<&str>, check: bool) -> Result<Command, Mistake> {
    let out = out.map(PathBuf::from);
    Ok(Command::Export { format, out, check })
}

#[test]
fn each_format_is_a_subcommand() {
    for format in Format::ALL {
        assert_eq!(parsed(format.name()), export(format, None, false));
    }
}

#[test]
fn options_stand_in_any_order_and_form() {
    let written = export(Format::Json, Some("docs/a=b.json"), true);
    assert_eq!(parsed("json --check --out docs/a=b.json"), written);
    assert_eq!(parsed("json --out=docs/a=b.json --check"), written);
    let to_file = export(Format::OpenApi, Some("x"), false);
    assert_eq!(parsed("openapi --out x"), to_file);
}

#[test]
fn diff_takes_a_file_and_a_level() {
    let diff = |deny| {
        Ok(Command::Diff {
            old: "old.json".into(),
            deny,
        })
    };
    assert_eq!(parsed("diff old.json"), diff(Level::Breaking));
    let notable = diff(Level::Notable);
    assert_eq!(parsed("diff --deny notable old.json"), notable);
    assert_eq!(parsed("diff old.json --deny=notable"), notable);
}

#[test]
fn help_is_for_all_and_for_each() {
    for all in ["--help", "-h", "help"] {
        assert_eq!(parsed(all), Ok(Command::Help(None)));
    }
    for one in ["lint --help", "help lint", "lint -h", "--help lint"] {
        assert_eq!(parsed(one), Ok(Command::Help(Some("lint"))));
    }
    let incomplete = parsed("diff --help");
    assert_eq!(incomplete, Ok(Command::Help(Some("diff"))));
}

#[test]
fn what_is_wrong_is_told_with_the_remedy() {
    for (line, message) in [
        ("", "a subcommand is missing"),
        (
            "xml",
            "there is no subcommand `xml`; use `markdown`, `json`, `typescript`, `openapi`, `html`, `diff` or `lint`",
        ),
        ("jsn", "there is no subcommand `jsn`; did you mean `json`?"),
        (
            "help Typscript",
            "there is no subcommand `Typscript`; did you mean `typescript`?",
        ),
        (
            "JSON",
            "there is no subcommand `JSON`; did you mean `json`?",
        ),
        (
            "open",
            "there is no subcommand `open`; did you mean `openapi`?",
        ),
        (
            "--check json",
            "`--check` stands first; options stand behind the subcommand",
        ),
        (
            "json --check",
            "`--check` compares with a file; add `--out PATH`",
        ),
        ("json --out", "`--out` has no value; add a path"),
        ("json --out=", "`--out` has no value; add a path"),
        ("json --out --check", "`--out` has no value; add a path"),
        ("json --out a --out b", "`--out` is given twice; keep one"),
        (
            "json --check=yes",
            "`--check` takes no value; leave `yes` out",
        ),
        (
            "json --out a --check --check",
            "`--check` is given twice; keep one",
        ),
        (
            "json --to a",
            "`json` has no option `--to`; use `--out` or `--check`",
        ),
        (
            "diff a --out b",
            "`diff` has no option `--out`; use `--deny`",
        ),
        ("json a", "`json` takes no `a`; leave it out"),
        (
            "lint --check",
            "`lint` has no option `--check`; leave it out, for there is none",
        ),
        (
            "diff",
            "`diff` compares with a file; name the one that `json` has written",
        ),
        ("diff a b", "`diff` takes no `b`; leave it out"),
        (
            "diff a --deny bad",
            "there is no level `bad`; use `breaking`, `notable` or `informational`",
        ),
    ] {
        let told = parsed(line).map_err(|it| it.message);
        assert_eq!(told, Err(message.to_owned()), "{line}");
    }
}

#[cfg(unix)]
#[test]
fn a_path_is_any_bytes() {
    use std::os::unix::ffi::OsStringExt;

    let path = OsString::from_vec(vec![b'a', 0xff]);
    let command = parse(vec!["json".into(), "--out".into(), path.clone()]);
    let out = Some(PathBuf::from(path));
    let (format, check) = (Format::Json, false);
    assert_eq!(command, Ok(Command::Export { format, out, check }));
}
