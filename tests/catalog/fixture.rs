//! A copy of the package `page-drift`, and what cargo says of it.

use std::fs;
use std::path::Path;

use errbook_tests_tools::package::Package;

/// A copy of its own for each test.
pub(crate) fn fixture(name: &str) -> Package {
    let fixture = Package::new(env!("CARGO_TARGET_TMPDIR"), &format!("page-drift/{name}"));
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(package.join(path)).expect("a fixture");
    // Cargo tells packages in one target directory apart by their names.
    let manifest = Package::manifest(&format!("page-drift-{name}"), "errbook");
    fixture.write("Cargo.toml", &manifest);
    for path in ["src/lib.rs", "docs/errors.md"] {
        fixture.write(path, &read(&format!("page-drift/{path}")));
    }
    fixture
}

/// That it is this error alone, with what the lines hold, in the words of the crate.
#[track_caller]
pub(crate) fn assert_says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "no {part:?} in {said}");
    }
    let errors = said.lines().filter(|line| line.starts_with("error"));
    // The last one is cargo's.
    assert_eq!(errors.count(), 2, "{said}");
    assert!(!said.contains("__"), "an internal name in {said}");
}
