//! What a validator of others says to the documents.

use std::path::Path;
use std::{env, fs};

use errbook_tests_tools::python::Python;
use errbook_tests_tools::skip;

use crate::{aide_library, merged, poem_library, salvo_library, utoipa_library};

#[test]
fn the_documents_are_valid_before_and_after_the_merge() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let python = match Python::with("openapi-spec-validator", directory) {
        Ok(python) => python,
        Err(reason) => return skip(reason),
    };
    let directory = directory.join("openapi-libraries");
    fs::create_dir_all(&directory).unwrap();
    for (name, document) in [
        ("aide", aide_library::document()),
        ("poem", poem_library::document()),
        ("salvo", salvo_library::document()),
        ("utoipa", utoipa_library::document()),
    ] {
        for (step, document) in [("made", &document), ("merged", &merged(&document))] {
            let path = directory.join(format!("{name}.{step}.json"));
            fs::write(&path, document.to_string()).unwrap();
            assert_valid(&python, &path);
        }
    }
}

#[track_caller]
pub(crate) fn assert_valid(python: &Python, document: &Path) {
    let program = "import json, sys; from openapi_spec_validator import validate; validate(json.load(open(sys.argv[1])))";
    let output = python.program(program).arg(document).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{}: {said}", document.display());
}
