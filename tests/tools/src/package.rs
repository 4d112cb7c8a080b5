//! Packages that a test writes, to see what cargo says of them.
//!
//! They are checked where and as trybuild checks its cases, and depend on the same crates of the workspace, so that the
//! macros and what they depend on are built once for all of them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use target_tuple::TARGET;

/// The compiler's flags, separated as in `CARGO_ENCODED_RUSTFLAGS`. They are trybuild's for its cases; by itself it checks
/// the dependencies without the last one, too.
pub const FLAGS: &str =
    "--cfg\x1ftrybuild\x1f--verbose\x1f-A\x1fdead_code\x1f--diagnostic-width=140";

/// A package outside the workspace.
pub struct Package {
    root: PathBuf,
    target: PathBuf,
}

impl Package {
    /// One without files, below `CARGO_TARGET_TMPDIR`, which cargo tells the program of a test.
    ///
    /// # Panics
    ///
    /// If the directory cannot be written to.
    pub fn new(temporary: &str, name: &str) -> Self {
        let temporary = Path::new(temporary);
        let package = Self {
            root: temporary.join(name),
            target: temporary.join("../tests/trybuild"),
        };
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");
        package.write(
            "Cargo.lock",
            &fs::read(lock).expect("the workspace's lock file"),
        );
        package
    }

    /// The manifest, with errbook under a name.
    #[must_use]
    pub fn manifest(name: &str, errbook: &str) -> String {
        let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime");
        format!(
            "[package]\nname = '{name}'\nedition = '2024'\n\n[dependencies]\n\
             {errbook} = {{ package = 'errbook', path = '{runtime}' }}\n\
             errbook-client = {{ path = '{runtime}/client' }}\n\n[workspace]\n"
        )
    }

    /// The text of a file.
    ///
    /// # Panics
    ///
    /// If there is none.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).expect("a file of the package")
    }

    /// Writes a file, and the folders that it is in.
    ///
    /// # Panics
    ///
    /// If the directory cannot be written to.
    pub fn write(&self, path: &str, text: &(impl AsRef<[u8]> + ?Sized)) {
        let path = self.root.join(path);
        let folder = path.parent().expect("a path in a folder");
        fs::create_dir_all(folder).expect("the target directory can be written to");
        fs::write(path, text).expect("the target directory can be written to");
    }

    /// Replaces text of a file.
    ///
    /// # Panics
    ///
    /// If the file does not have it.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// What `cargo check` says where it fails; nothing when all is well. A warning is no failure.
    ///
    /// # Panics
    ///
    /// If it fails in silence.
    pub fn check(&self) -> String {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["check", "--offline", "--quiet", "--color", "never"])
            .args(["--target", TARGET])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_ENCODED_RUSTFLAGS", FLAGS)
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
