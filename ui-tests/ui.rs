//! What a mistake looks like: each file in `fail` has one, and the `.stderr` beside it is all that the compiler says.
//!
//! After a change of wording, `TRYBUILD=overwrite cargo test -p errbook-ui-tests --test ui` writes them anew. The cases
//! that must compile are the test `pass`: with one of them in here trybuild would build every case instead of checking
//! it, and a mistake has to show in `cargo check`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The release whose words are in the `.stderr` files; the compiler's own part of them changes with the release.
const PINNED: &str = "rustc 1.95.";

#[test]
fn fail() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    let version = version.expect("cargo runs with a rustc").stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(PINNED) {
        println!("skipped: written for {PINNED}x, not for {}", version.trim());
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    cases.compile_fail("fail/*/*.rs");
}

/// Where `TRYBUILD=overwrite` would take over anything: lowercase, no full stop, nothing internal.
#[test]
fn wording() {
    for file in outputs(Path::new(env!("CARGO_MANIFEST_DIR")).join("fail")) {
        let text = fs::read_to_string(&file).expect("a file just listed");
        for line in text.lines() {
            let shown = file.display();
            assert!(
                !line.contains("__"),
                "{shown}: an internal name in {line:?}"
            );
            if let Some(message) = line.strip_prefix("error: ") {
                // `JSON` may stand first, `The` may not.
                let mut start = message.chars();
                let capital = start.next().is_some_and(char::is_uppercase)
                    && start.next().is_some_and(char::is_lowercase);
                let sentence = capital || message.ends_with('.');
                assert!(!sentence, "{shown}: a sentence, {message:?}");
            }
        }
    }
}

fn outputs(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of cases");
    let paths = entries.map(|entry| entry.expect("an entry of it").path());
    let paths = paths.flat_map(|path| match path.is_dir() {
        true => outputs(path),
        false => vec![path],
    });
    let stderr = |path: &PathBuf| path.extension().is_some_and(|it| it == "stderr");
    paths.filter(stderr).collect()
}
