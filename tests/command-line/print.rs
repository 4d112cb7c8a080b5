//! Exports on the standard output.

use std::io;

use errbook::export;

use crate::catalog::API;
use crate::run::{Folder, Ran, program};

#[test]
fn each_export_is_printed_as_the_library_makes_it() {
    let folder = Folder::new("print");
    let openapi = format!("{:#}\n", export::openapi(&API.document()));
    for (format, expected) in [
        ("markdown", export::markdown(&API.document())),
        ("json", API.document().without_rust_names().to_json()),
        ("json --rust", API.document().to_json()),
        ("typescript", export::typescript(&API.document())),
        ("openapi", openapi),
    ] {
        let ran = folder.run(format);
        assert_eq!((ran.code, ran.stderr), (0, String::new()), "{format}");
        assert_eq!(ran.stdout, expected);
        assert!(expected.ends_with('\n'));
    }
    assert_eq!(folder.names("."), [""; 0]);
}

#[test]
fn lint_prints_what_it_finds() {
    let ran = Folder::new("lint").run("lint");
    assert_eq!((ran.code, &ran.stderr[..]), (1, ""));
    assert!(
        ran.stdout.starts_with("1 finding in API\n"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("slot_taken (409), SlotError::Taken: "));
}

#[test]
fn a_reader_that_has_gone_is_no_failure() {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let output = program().arg("json").stdout(writer).output().unwrap();
    let ran = Ran::from(output);
    assert_eq!((ran.code, &ran.stderr[..]), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is() {
    let full = std::fs::File::options().write(true).open("/dev/full");
    let output = program().arg("json").stdout(full.unwrap()).output();
    let ran = Ran::from(output.unwrap());
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.starts_with("api-errors: cannot print: "),
        "{}",
        ran.stderr
    );
}
