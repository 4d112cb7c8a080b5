//! A package that uses errbook, for the editor to open.

use std::fs;
use std::path::{Path, PathBuf};

use crate::repository;

/// Writes the package; returns its folder.
pub(crate) fn write(source: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
    let runtime = repository().join("runtime");
    let manifest = format!(
        "[package]\nname = \"booking\"\nedition = \"2024\"\n\n[dependencies]\nerrbook = {{ path = '{}' }}\n\n[workspace]\n",
        runtime.display()
    );
    // The versions of this repository.
    let lock = fs::read_to_string(repository().join("Cargo.lock")).expect("the lock file");
    let write_file = |file: &str, text: &str| {
        fs::write(folder.join(file), text).expect("the target directory is writable");
    };
    fs::create_dir_all(folder.join("src")).expect("the target directory is writable");
    write_file("Cargo.toml", &manifest);
    write_file("Cargo.lock", &lock);
    write_file("src/lib.rs", source);
    folder
}
