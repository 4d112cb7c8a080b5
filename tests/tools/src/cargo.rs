//! Builds generated packages with cargo and measures the cost.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

/// A workspace of generated packages in the target directory.
pub struct Workspace {
    root: PathBuf,
}

/// The cost of a command in seconds.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    /// User and system time of all its processes, which other programs disturb less than the wall time.
    pub cpu: f64,
    /// The time that passed.
    pub wall: f64,
}

impl Workspace {
    /// A workspace in this folder of these files (paths and contents), with the versions of this repository's lock file.
    pub fn new(root: PathBuf, files: &[(String, String)]) -> Self {
        let workspace = Workspace { root };
        for (path, text) in files {
            workspace.write(path, text);
        }
        let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        let mut locks = folders.map(|folder| folder.join("Cargo.lock"));
        if let Some(lock) = locks.find_map(|lock| fs::read_to_string(lock).ok()) {
            workspace.write("Cargo.lock", &lock);
        }
        // Measured runs are offline, so download missing dependencies first.
        let fetched = workspace.command(&["fetch", "--offline"]).output();
        if !fetched.is_ok_and(|fetched| fetched.status.success()) {
            workspace.run(&["fetch"]);
        }
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        let directory = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(directory).expect("the target directory is writable");
        fs::write(path, text).expect("the target directory is writable");
    }

    /// Makes cargo rebuild the package of the file.
    pub fn touch(&self, path: &str) {
        let text = fs::read_to_string(self.root.join(path));
        self.write(path, &text.expect("a file of the workspace"));
    }

    /// Removes what was built.
    pub fn remove_builds(&self) {
        let _ = fs::remove_dir_all(self.root.join("target"));
    }

    /// Runs cargo in the workspace and measures it.
    pub fn run(&self, arguments: &[&str]) -> Cost {
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

    /// Cargo in bash, whose `time` prints the CPU time of all child processes.
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
