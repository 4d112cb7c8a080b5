//! A copy of the package `page-drift`, and what cargo says of it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

pub(crate) struct Fixture {
    root: PathBuf,
}

impl Fixture {
    /// A copy of its own for each test; all share what is built of the dependencies.
    pub(crate) fn new(name: &str) -> Self {
        let root = folder().join(name);
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |path: &str| fs::read_to_string(package.join(path)).expect("a fixture");
        let fixture = Fixture { root };
        let runtime = package.join("../runtime");
        let runtime = format!("'{}'", runtime.display());
        // Cargo tells packages in one target directory apart by their names.
        let manifest = read("page-drift/Cargo.toml")
            .replace("\"page-drift\"", &format!("\"page-drift-{name}\""))
            .replace(r#""../../runtime""#, &runtime);
        fixture.write("Cargo.toml", &manifest);
        fixture.write("Cargo.lock", &read("../Cargo.lock"));
        for path in ["src/lib.rs", "docs/errors.md"] {
            fixture.write(path, &read(&format!("page-drift/{path}")));
        }
        fixture
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).expect("a file of the fixture")
    }

    pub(crate) fn write(&self, path: &str, text: &(impl AsRef<[u8]> + ?Sized)) {
        let path = self.root.join(path);
        let folder = path.parent().expect("a path in a folder");
        fs::create_dir_all(folder).expect("the target directory can be written to");
        fs::write(path, text).expect("the target directory can be written to");
    }

    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// What `cargo check` says where it fails; nothing when all is well. A warning is no failure.
    pub(crate) fn check(&self) -> String {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["check", "--offline", "--quiet", "--color", "never"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", folder().join("target"))
            .env_remove("RUSTFLAGS")
            .output();
        let output = output.expect("cargo starts");
        if output.status.success() {
            return String::new();
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.is_empty(), "cargo fails in silence");
        said
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("page-drift")
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
