//! Packages of Python's registry: each file of `python/` is a set of them with their hashes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::install::{installed, run};

/// An interpreter that knows a set of packages.
#[derive(Debug, Clone)]
pub struct Python {
    packages: PathBuf,
}

impl Python {
    /// With the set, which is installed below the directory.
    ///
    /// # Errors
    ///
    /// The reason why there is none.
    pub fn with(set: &str, directory: &Path) -> Result<Self, String> {
        let requirements = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("python")
            .join(set)
            .with_extension("txt");
        let lock = fs::read_to_string(&requirements)
            .map_err(|error| format!("{}: {error}", requirements.display()))?;
        let packages = installed(directory.join("python").join(set), &lock, |folder| {
            let install = [
                "-m",
                "pip",
                "install",
                "--quiet",
                "--require-hashes",
                "--target",
            ];
            let mut pip = Command::new("python3");
            pip.args(install).arg(folder).arg("-r").arg(&requirements);
            run(&mut pip)
        })?;
        Ok(Self { packages })
    }

    /// Runs a program that is given as text.
    pub fn program(&self, text: &str) -> Command {
        let mut command = Command::new("python3");
        command.args(["-c", text]).env("PYTHONPATH", &self.packages);
        command
    }
}
