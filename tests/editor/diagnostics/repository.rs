//! The files of this repository.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, str};

use errbook_tests_tools::skip;

use crate::server::Server;
use crate::{program, repository};

/// Packages with rocket among their dependencies: rust-analyzer 0.0.349 panics when it reads rocket 0.5, and then answers
/// nothing about any package that has it.
const WITH_ROCKET: [&str; 4] = [
    "examples/rocket",
    "tests/frameworks/adapters",
    "tests/frameworks/conformance",
    "tests/frameworks/rocket",
];

/// What belongs to no package of the workspace, or is not meant to compile.
const OUTSIDE: [&str; 2] = ["tests/fuzz", "ui-tests/fail"];

/// An error that every package gets at the end of a file, and what of it is underlined. The compiler, which has to build the
/// macros, does not see it.
const PLANTED: (&str, &str) = (
    "\n#[cfg(rust_analyzer)]\nfn planted() -> u8 {\n    \"planted\"\n}\n",
    "\"planted\"",
);

#[test]
#[ignore = "takes minutes"]
fn no_file_has_a_false_error() {
    if let Err(reason) = errbook_tests_tools::program::on_path(&program()) {
        skip(reason);
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("repository");
    let files = copy(&folder);
    assert!(files.len() > 1000, "{} files", files.len());
    let planted = plant(&folder, &files);
    assert!(planted.len() > 30, "{planted:?}");
    // A file that is open has the text that the editor says, so one is open that belongs to no package.
    let mut editor = Server::start(&program(), &folder, "window.rs");
    let (mut found, mut errors) = (BTreeSet::new(), Vec::new());
    for file in &files {
        let text = fs::read_to_string(folder.join(file)).expect("a copied file");
        for mistake in editor.mistakes_in(file, &text) {
            if mistake.at == PLANTED.1 {
                found.insert(file.clone());
                continue;
            }
            let line = mistake.line + 1;
            errors.push(format!(
                "{file}:{line}: {}: {}",
                mistake.at, mistake.message
            ));
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert_eq!(found, planted, "packages that are not read");
}

/// Writes an error into the root of a library, program or test of each package, so that one which is not read is not taken for
/// one without errors; returns the files.
fn plant(folder: &Path, files: &[String]) -> BTreeSet<String> {
    let mut roots: BTreeMap<&Path, &String> = BTreeMap::new();
    for file in files {
        let path = Path::new(file);
        let is_root = path.ends_with("lib.rs") || path.ends_with("main.rs");
        let mut folders = path.ancestors().skip(1);
        let package = folders.find(|it| folder.join(it).join("Cargo.toml").exists());
        if let Some(package) = package.filter(|_| is_root) {
            let root = roots.entry(package).or_insert(file);
            if file.len() < root.len() {
                *root = file;
            }
        }
    }
    for root in roots.values() {
        let path = folder.join(root);
        let text = fs::read_to_string(&path).expect("a copied file");
        write(path, (text + PLANTED.0).as_bytes());
    }
    roots.into_values().cloned().collect()
}

/// Copies the files that git knows; returns those of Rust that are looked at.
fn copy(folder: &Path) -> Vec<String> {
    let mut command = Command::new("git");
    let command = command.args(["ls-files", "-z"]).current_dir(repository());
    let output = command.output().expect("git runs");
    let paths = str::from_utf8(&output.stdout).expect("the paths are UTF-8");
    let is_in =
        |folders: &[&str], path: &str| folders.iter().any(|it| Path::new(path).starts_with(it));
    let paths = paths
        .split_terminator('\0')
        .filter(|path| !is_in(&WITH_ROCKET, path));
    let mut files = Vec::new();
    for path in paths {
        let text = fs::read(repository().join(path)).expect("a file that git knows");
        let text = match path {
            "Cargo.toml" => {
                without(&WITH_ROCKET, str::from_utf8(&text).expect("a manifest")).into()
            }
            _ => text,
        };
        write(folder.join(path), &text);
        if path.ends_with(".rs") && !is_in(&OUTSIDE, path) {
            files.push(path.to_owned());
        }
    }
    files
}

/// The workspace's manifest without these members.
fn without(members: &[&str], manifest: &str) -> String {
    let excluded: String = members.iter().map(|it| format!("{it:?}, ")).collect();
    let (before, after) = manifest
        .split_once("exclude = [")
        .expect("what is excluded");
    format!("{before}exclude = [{excluded}{after}")
}

fn write(path: PathBuf, text: &[u8]) {
    let folder = path.parent().expect("the folder of a file");
    fs::create_dir_all(folder).expect("the target directory is writable");
    fs::write(path, text).expect("the target directory is writable");
}
