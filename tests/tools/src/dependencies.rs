//! What cargo says of dependencies, which it may have to download for that.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::may_install;

/// What cargo prints in this folder, by the committed `Cargo.lock`. Crates that were never downloaded, as those of another
/// platform, are downloaded where tests may install what they need.
///
/// # Errors
///
/// What cargo says where it fails, for example because crates are not there.
pub fn cargo(folder: impl AsRef<Path>, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).args(["--locked", "--quiet"]);
    if !may_install() {
        command.arg("--offline");
    }
    // Flags of the tests' own build are not for another platform.
    command.env_remove("RUSTFLAGS").current_dir(folder);
    output_of(&mut command)
}

/// What the program prints.
///
/// # Errors
///
/// What it says where it fails.
pub fn output_of(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(format!(
            "{command:?}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )),
    }
}
