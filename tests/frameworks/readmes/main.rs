//! The READMEs of the examples: their commands are run, and print what stands below them.
//!
//! `cargo run -p NAME` is the program that `cargo build -p NAME` has made: the READMEs are read after the examples are built.
#![cfg(unix)]

mod console;
mod matching;
mod session;

use std::fs;
use std::path::{Path, PathBuf};

use errbook_tests_tools::{program, skip};

use self::console::blocks;
use self::session::{PORTS, Session, is_open, program_of};

#[test]
fn the_commands_print_what_the_readmes_say() {
    for tool in ["curl", "jq", "openssl"] {
        let asked = if tool == "openssl" {
            "version"
        } else {
            "--version"
        };
        if let Err(reason) = program::answers(tool, asked) {
            return skip(reason);
        }
    }
    if let Some(port) = PORTS.iter().find(|port| is_open(**port)) {
        return skip(format!("port {port} is in use"));
    }
    let readmes = readmes();
    assert!(!readmes.is_empty(), "no example is a program");
    let missing = readmes
        .iter()
        .map(|readme| example(readme))
        .find(|name| !has_program(name));
    if let Some(name) = missing {
        return skip(format!("the program of examples/{name} is not built"));
    }
    let mut mistakes = Vec::new();
    for readme in readmes {
        let text = fs::read_to_string(&readme).expect("the README is readable");
        let blocks: Vec<_> = blocks(&text).collect();
        assert!(!blocks.is_empty(), "{}: no console block", readme.display());
        let mut session = Session::default();
        for command in blocks.into_iter().flatten() {
            if let Err(mistake) = session.run(&command) {
                mistakes.push(format!(
                    "{}: $ {}\n{mistake}",
                    readme.display(),
                    command.line
                ));
            }
        }
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n\n"));
}

/// Of each example that is a program; a library has none.
fn readmes() -> Vec<PathBuf> {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../examples");
    let entries = fs::read_dir(examples).expect("the examples");
    let folders = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("src/main.rs").exists());
    let mut readmes: Vec<_> = folders.map(|folder| folder.join("README.md")).collect();
    readmes.sort();
    readmes
}

/// The name of an example's folder.
fn example(readme: &Path) -> &str {
    let folder = readme.parent().and_then(Path::file_name);
    folder
        .and_then(|name| name.to_str())
        .expect("a folder with a name")
}

/// Whether the example is built; the package is named like the folder, some after `example-`.
fn has_program(name: &str) -> bool {
    program_of(name).exists() || program_of(&format!("example-{name}")).exists()
}
