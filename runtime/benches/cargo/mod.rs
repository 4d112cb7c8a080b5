//! Generated packages, and what cargo takes to build them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

/// A directory of generated packages that belongs to no other workspace.
pub(crate) struct Workspace {
    root: PathBuf,
}

/// What a command took, in seconds.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cost {
    /// User and system time of all its processes: other programs disturb it less than the wall's.
    pub(crate) cpu: f64,
    #[allow(dead_code)] // not every bench prints it
    pub(crate) wall: f64,
}

impl Workspace {
    /// Of these files, paths and contents; the versions are those of this repository's lock file.
    pub(crate) fn new(name: &str, files: &[(String, String)]) -> Self {
        let workspace = Workspace {
            root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name),
        };
        for (path, text) in files {
            workspace.write(path, text);
        }
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        if let Ok(lock) = fs::read_to_string(lock) {
            workspace.write("Cargo.lock", &lock);
        }
        // Measured runs are offline; what they need may have to be fetched once.
        let fetched = workspace.command(&["fetch", "--offline"]).output();
        if !fetched.is_ok_and(|fetched| fetched.status.success()) {
            workspace.run(&["fetch"]);
        }
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        let directory = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(directory).expect("the target directory can be written to");
        fs::write(path, text).expect("the target directory can be written to");
    }

    /// Makes cargo build the file's package anew.
    #[allow(dead_code)] // not every bench does
    pub(crate) fn touch(&self, path: &str) {
        let text = fs::read_to_string(self.root.join(path));
        self.write(path, &text.expect("a file of the workspace"));
    }

    #[allow(dead_code)] // not every bench does
    pub(crate) fn forget_builds(&self) {
        let _ = fs::remove_dir_all(self.root.join("target"));
    }

    /// Runs cargo in the workspace.
    pub(crate) fn run(&self, arguments: &[&str]) -> Cost {
        let start = Instant::now();
        let output = self.command(arguments).output().expect("bash starts");
        let wall = start.elapsed().as_secs_f64();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments:?}: {stderr}");
        let times = stderr.lines().last().unwrap_or_default();
        let times = times.split(' ').flat_map(str::parse::<f64>);
        Cost {
            cpu: times.sum(),
            wall,
        }
    }

    /// In bash, whose `time` knows the CPU time of all children, in milliseconds.
    fn command(&self, arguments: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new("bash");
        command
            .args(["-c", r#"TIMEFORMAT="%U %S"; time "$0" "$@""#])
            .arg(cargo)
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.root.join("target"));
        command
    }
}
