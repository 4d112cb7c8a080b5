//! Linters find nothing to say. What they cannot know of a fragment, their configuration names with the reason.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{Folder, apis, fragments};

/// The configurations of the linters: one for complete documents, one for the components alone.
fn configuration(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("exports/openapi_tools")
        .join(name)
}

/// What the program prints about the file, as JSON.
fn report(program: &Path, arguments: &[&str], file: &Path) -> Value {
    let output = Command::new(program)
        .args(arguments)
        .arg(file)
        .env("REDOCLY_TELEMETRY", "off")
        .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{}: {error}: {said}", file.display()))
}

#[test]
fn redocly_finds_nothing() {
    let Some(folder) = Folder::new("redocly") else {
        return;
    };
    for (files, name) in [
        (apis(&folder.path), "redocly.yaml"),
        (fragments(&folder.path), "redocly.fragment.yaml"),
    ] {
        let configuration = format!("--config={}", configuration(name).display());
        for file in files {
            let found = report(
                &folder.program("redocly"),
                &["lint", "--format=json", &configuration],
                &file,
            );
            let problems = found["problems"].as_array();
            let problems = problems.unwrap_or_else(|| panic!("{found:#}"));
            assert!(problems.is_empty(), "{}: {found:#}", file.display());
        }
    }
}

#[test]
fn spectral_finds_nothing() {
    let Some(folder) = Folder::new("spectral") else {
        return;
    };
    for (files, name) in [
        (apis(&folder.path), "spectral.yaml"),
        (fragments(&folder.path), "spectral.fragment.yaml"),
    ] {
        let ruleset = configuration(name).display().to_string();
        let arguments = ["lint", "--quiet", "--format=json", "--ruleset", &ruleset];
        for file in files {
            let found = report(&folder.program("spectral"), &arguments, &file);
            assert_eq!(found, Value::Array(Vec::new()), "{}", file.display());
        }
    }
}
