//! The validator of OpenAPI documents from PyPI.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An interpreter that has the validator from PyPI, installed once in the directory.
pub(crate) fn python(directory: &Path) -> Option<PathBuf> {
    let venv = directory.join("venv");
    let python = venv.join("bin/python");
    let run =
        |program: &Path, arguments: &[&str]| match Command::new(program).args(arguments).output() {
            Ok(output) if output.status.success() => true,
            Ok(output) => {
                let reason = String::from_utf8_lossy(&output.stderr);
                println!("skipped: {arguments:?}: {reason}");
                false
            }
            Err(error) => {
                println!("skipped: {}: {error}", program.display());
                false
            }
        };
    let known = ["-c", "import openapi_spec_validator"];
    if !python.exists() || !run(&python, &known) {
        fs::create_dir_all(directory).unwrap();
        let venv = venv.to_str()?;
        let install = ["-m", "pip", "install", "--quiet", "openapi-spec-validator"];
        if !run(Path::new("python3"), &["-m", "venv", venv]) || !run(&python, &install) {
            return None;
        }
    }
    Some(python)
}
