//! The next release: a copy of the published crates with another version.

use std::fs;
use std::path::Path;

/// The crates in their folders.
const CRATES: [&str; 4] = ["macros", "runtime", "runtime/client", "runtime/contract"];

/// Writes it, with a workspace of its own. A file that has not changed keeps its time, so that nothing is built again.
pub(crate) fn write(repository: &Path, to: &Path) {
    let manifest = fs::read_to_string(repository.join("Cargo.toml")).unwrap();
    let (_, shared) = manifest.split_once("\n[workspace.package]\n").unwrap();
    let members = CRATES.map(|folder| format!("'{folder}'")).join(", ");
    let manifest = format!(
        "[workspace]\nmembers = [{members}]\nresolver = '3'\n\n[workspace.package]\n{shared}"
    );
    write_if_changed(&to.join("Cargo.toml"), &next(&manifest));
    for folder in CRATES {
        let manifest = fs::read_to_string(repository.join(folder).join("Cargo.toml")).unwrap();
        let path = to.join(folder).join("Cargo.toml");
        write_if_changed(&path, &next(&without_tests(&manifest)));
        copy(
            &repository.join(folder).join("src"),
            &to.join(folder).join("src"),
        );
    }
}

/// A manifest without what only tests and benches need.
fn without_tests(manifest: &str) -> String {
    let sections = manifest.split("\n[").filter(|section| {
        let of_tests = ["[bench]]", "[test]]", "dev-dependencies]"];
        !of_tests.iter().any(|name| section.starts_with(name))
    });
    sections.collect::<Vec<_>>().join("\n[")
}

/// The text with the version of the next release, also in the names of the modules for generated code.
fn next(text: &str) -> String {
    text.replace("0.1.0", "0.2.0").replace("0_1_0", "0_2_0")
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
        return;
    }
    let text = fs::read_to_string(from).unwrap_or_else(|error| panic!("{from:?}: {error}"));
    write_if_changed(to, &next(&text));
}

pub(crate) fn write_if_changed(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
