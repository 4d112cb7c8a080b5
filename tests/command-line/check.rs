//! Files held against the catalog.

use crate::run::Folder;

const LINE: &str = "openapi --out docs/errors.json --check";

fn written(name: &str) -> Folder {
    let folder = Folder::new(name);
    assert_eq!(folder.run("openapi --out docs/errors.json").code, 0);
    folder
}

#[test]
fn what_was_written_passes() {
    let ran = written("passes").run(LINE);
    assert_eq!(
        (ran.code, ran.stdout, ran.stderr),
        (0, String::new(), String::new())
    );
}

#[test]
fn line_endings_make_no_difference() {
    let folder = written("endings");
    let text = folder.read("docs/errors.json").replace('\n', "\r\n");
    folder.write("docs/errors.json", &text);
    assert_eq!(folder.run(LINE).code, 0);
}

#[test]
fn the_first_line_that_differs_is_told_with_the_command() {
    let folder = written("differs");
    let text = folder.read("docs/errors.json");
    let (number, line) = text
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains("Someone was faster"))
        .unwrap();
    let edited = line.replace("faster", "quicker");
    let text = text.replace("faster", "quicker");
    folder.write("docs/errors.json", &text);
    let ran = folder.run(LINE);
    let number = number + 1;
    assert_eq!(
        ran.stderr,
        format!(
            "api-errors: docs/errors.json:{number} differs from the catalog\n  file:    {edited}\n  catalog: {line}\n\
             write it again with `api-errors openapi --out docs/errors.json`\n"
        )
    );
    assert_eq!((ran.code, &ran.stdout[..]), (1, ""));
    assert_eq!(folder.read("docs/errors.json"), text, "only compared");
}

#[test]
fn a_missing_file_differs() {
    let folder = Folder::new("missing");
    let ran = folder.run(LINE);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.stderr,
        "api-errors: docs/errors.json is missing; write it again with `api-errors openapi --out docs/errors.json`\n"
    );
    assert_eq!(folder.names("."), [""; 0]);
}

#[test]
fn a_file_that_cannot_be_read_does_not() {
    let ran = Folder::new("unread").run("json --out . --check");
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains(". cannot be read: "), "{}", ran.stderr);
}
