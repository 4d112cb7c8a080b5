//! Linters find nothing to say. What they cannot know of a fragment, their configuration names with the reason.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use errbook_tests_tools::python::Python;
use errbook_tests_tools::skip;
use serde_json::Value;

use super::{Folder, apis, fragments};
use crate::TMP;

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

#[test]
fn openapi_spec_validator_finds_nothing() {
    let python = match Python::with("openapi-spec-validator", Path::new(TMP)) {
        Ok(python) => python,
        Err(reason) => return skip(reason),
    };
    let directory = Path::new(TMP).join("openapi/validator");
    fs::create_dir_all(&directory).unwrap();
    let program = "import json, sys; from openapi_spec_validator import validate
for path in sys.argv[1:]: validate(json.load(open(path)))";
    let files = [apis(&directory), fragments(&directory)].concat();
    let output = python.program(program).args(&files).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
}
