//! Packages of npm's registry: each folder of `npm/` is a set of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::install::{installed, run};

/// The folder with the programs of a set, which is installed below the directory.
///
/// # Errors
///
/// The reason why there are none.
pub fn programs(set: &str, directory: &Path) -> Result<PathBuf, String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm").join(set);
    let read = |name: &str| {
        let file = source.join(name);
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))
    };
    let (package, lock) = (read("package.json")?, read("package-lock.json")?);
    let folder = installed(directory.join("npm").join(set), &lock, |folder| {
        for (name, text) in [("package.json", &package), ("package-lock.json", &lock)] {
            fs::write(folder.join(name), text).map_err(|error| error.to_string())?;
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        run(Command::new("npm").args(arguments).current_dir(folder))
    })?;
    Ok(folder.join("node_modules/.bin"))
}
