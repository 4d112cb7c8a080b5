//! Programs that are on the machine or not.

use std::env;
use std::process::Command;

/// Whether the program answers to `--version`.
///
/// # Errors
///
/// The reason why it does not.
pub fn on_path(name: &str) -> Result<(), String> {
    answers(name, "--version")
}

/// Whether the program answers to an argument, such as `--version`.
///
/// # Errors
///
/// The reason why it does not.
pub fn answers(name: &str, argument: &str) -> Result<(), String> {
    match Command::new(name).arg(argument).output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{name} {argument}: {}", output.status)),
        Err(error) => Err(format!("{name} cannot be run: {error}")),
    }
}

/// The release that produced the `.stderr` files; the compiler's own notes differ between releases.
const COMPILER: &str = "rustc 1.95.";

/// Whether the compiler is the one whose words tests expect.
///
/// # Errors
///
/// Which it is.
pub fn compiler() -> Result<(), String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    let output = output.map_err(|error| format!("rustc cannot be run: {error}"))?;
    let version = String::from_utf8_lossy(&output.stdout);
    match version.starts_with(COMPILER) {
        true => Ok(()),
        false => Err(format!("it needs {COMPILER}x, this is {}", version.trim())),
    }
}
