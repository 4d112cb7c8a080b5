//! The documents of the examples, as the programs print them.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use errbook_tests_tools::python::Python;
use errbook_tests_tools::skip;
use serde_json::Value;

use crate::validator::assert_valid;

const EXAMPLES: [&str; 4] = ["aide", "poem-openapi", "salvo-oapi", "utoipa"];

#[test]
fn the_documents_of_the_examples_are_valid_and_have_the_errors_of_each_operation() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let python = match Python::with("openapi-spec-validator", directory) {
        Ok(python) => python,
        Err(reason) => return skip(reason),
    };
    let directory = directory.join("openapi-examples");
    fs::create_dir_all(&directory).unwrap();
    let packages = EXAMPLES.map(|example| format!("--package=example-{example}"));
    let built = Command::new(env!("CARGO"))
        .arg("build")
        .args(packages)
        .status();
    assert!(built.unwrap().success());
    // This program is in `deps`, those of packages beside that.
    let program = env::current_exe().unwrap();
    let programs = program.ancestors().nth(2).unwrap();
    for example in EXAMPLES {
        let program = programs.join(format!("example-{example}"));
        let output = Command::new(program).arg("openapi").output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{example}: {said}");
        let path = directory.join(example).with_extension("json");
        fs::write(&path, &output.stdout).unwrap();
        assert_valid(&python, &path);
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        let operation = &document["paths"]["/appointments/{slot}"]["post"];
        let codes = |status: &str| -> Vec<&String> {
            let content = &operation["responses"][status]["content"]["application/json"];
            let examples = content["examples"].as_object();
            examples
                .unwrap_or_else(|| panic!("{example}: {document:#}"))
                .keys()
                .collect()
        };
        assert_eq!(codes("409"), ["slot_held", "slot_unavailable"], "{example}");
        assert_eq!(codes("429"), ["rate_limit_exceeded"], "{example}");
        assert!(operation["responses"].get("404").is_none(), "{example}");
        let schemas = &document["components"]["schemas"];
        assert!(schemas["AppointmentNotFoundError"].is_object(), "{example}");
    }
}
