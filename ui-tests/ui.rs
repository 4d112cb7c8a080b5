//! Compile errors. Each file in `fail` covers one key or subject with several mistakes; the `.stderr` file next to it
//! contains everything that the compiler reports for the file.
//!
//! A mistake is a type named after it, or a function of that name if its types would conflict with those of another
//! mistake. Errors of different compiler phases hide each other and are therefore in different files: those of the macros,
//! of name resolution (`unresolved.rs`), of type checking (`types`), and of const evaluation (`E0080`:
//! `envelope/facts.rs`, `envelope/type_defaults.rs`; `codes.rs`, `shared_codes.rs`, `numbers.rs` and `definitions.rs`
//! in `catalog`).
//!
//! `TRYBUILD=overwrite cargo test -p errbook-ui-tests --test ui` rewrites the `.stderr` files after a change of wording.
//! Code that must compile is in the test `pass`: a single passing case here would make trybuild build every case instead
//! of checking it, and mistakes have to be reported by `cargo check`.

use std::any::type_name_of_val;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use errbook_tests_tools::package::FLAGS;
use errbook_tests_tools::program::compiler;
use errbook_tests_tools::skip;

#[test]
fn fail() {
    if let Err(reason) = compiler() {
        return skip(reason);
    }
    copy_contracts();
    let program = env::current_exe().expect("the path of this program");
    let (_, name) = type_name_of_val(&cases).split_once("::").expect("a path");
    let status = Command::new(program)
        .args([name, "--exact", "--include-ignored", "--nocapture"])
        .args(env::args().filter(|argument| argument.starts_with("trybuild=")))
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS)
        .status();
    assert!(status.is_ok_and(|status| status.success()));
}

/// Run by `fail`, with the flags in the environment.
#[test]
#[ignore = "the test `fail` runs it"]
fn cases() {
    trybuild::TestCases::new().compile_fail("fail/**/*.rs");
}

/// `client!` reads files of the package, which is trybuild's own for these cases.
fn copy_contracts() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let package = target.expect("it is a folder of the target directory");
    let package = package.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    let to = package.join("contracts");
    fs::create_dir_all(&to).expect("the target directory is writable");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fail/client/contracts");
    for entry in fs::read_dir(from).expect("the contracts are a folder") {
        let entry = entry.expect("its entries are readable");
        fs::copy(entry.path(), to.join(entry.file_name())).expect("a contract is copied");
    }
}

/// A case without output fails, but output without a case is read by nobody.
#[test]
fn each_output_has_its_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fail");
    let (outputs, cases) = (files(&folder, "stderr"), files(&folder, "rs"));
    assert!(!cases.is_empty(), "no case in `fail`");
    let with_case: Vec<_> = cases
        .iter()
        .map(|case| case.with_extension("stderr"))
        .collect();
    assert_eq!(outputs, with_case);
}

/// Checks what `TRYBUILD=overwrite` does not: lowercase messages without a full stop and without internal names.
#[test]
fn wording() {
    let files = files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("fail"),
        "stderr",
    );
    assert!(!files.is_empty(), "no `.stderr` file in `fail`");
    for file in files {
        let text = fs::read_to_string(&file).expect("a listed file is readable");
        let file = file.display();
        for line in text.lines() {
            assert!(
                !has_internal_name(line),
                "{file}: an internal name in {line:?}"
            );
            if let Some(message) = line.strip_prefix("error: ") {
                assert!(
                    !is_sentence(message),
                    "{file}: a capital or a full stop in {message:?}"
                );
            }
        }
    }
}

/// Whether a name in the line has two underscores; the compiler underlines several lines with more.
fn has_internal_name(line: &str) -> bool {
    let mut names = line.split(|c: char| !c.is_alphanumeric() && c != '_');
    names.any(|name| name.contains("__") && name.contains(char::is_alphanumeric))
}

/// Whether it starts with a capitalised word (`The`, not `JSON`) or ends with a full stop.
fn is_sentence(message: &str) -> bool {
    let mut start = message.chars();
    let capital = start.next().is_some_and(char::is_uppercase)
        && start.next().is_some_and(char::is_lowercase);
    capital || message.ends_with('.')
}

/// Every file with the extension in the folder, at any depth and in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is readable");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("its entries are readable").path())
        .collect();
    paths.sort();
    let found = paths.into_iter().flat_map(|path| match path.is_dir() {
        true => files(&path, extension),
        false => vec![path],
    });
    found
        .filter(|path| path.extension().is_some_and(|it| it == extension))
        .collect()
}
