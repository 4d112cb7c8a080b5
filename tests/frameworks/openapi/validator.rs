//! What a validator of others says to the documents.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::{aide_library, merged, poem_library, python, salvo_library, utoipa_library};

#[test]
fn the_documents_are_valid_before_and_after_the_merge() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi");
    let Some(python) = python::python(&directory) else {
        return;
    };
    for (name, document) in [
        ("aide", aide_library::document()),
        ("poem", poem_library::document()),
        ("salvo", salvo_library::document()),
        ("utoipa", utoipa_library::document()),
    ] {
        for (step, document) in [("made", &document), ("merged", &merged(&document))] {
            let path = directory.join(format!("{name}.{step}.json"));
            fs::write(&path, document.to_string()).unwrap();
            let program = "import json, sys; from openapi_spec_validator import validate; validate(json.load(open(sys.argv[1])))";
            let output = Command::new(&python)
                .args(["-c", program])
                .arg(&path)
                .output()
                .unwrap();
            let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
            assert!(output.status.success(), "{name}, {step}: {said}");
        }
    }
}
