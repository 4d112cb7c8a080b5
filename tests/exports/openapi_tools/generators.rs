//! The code that generators make of the document compiles, and knows codes and details.

use std::fs;
use std::path::Path;
use std::process::Command;

use errbook_tests_tools::python::Python;
use errbook_tests_tools::skip;

use super::{Folder, apis};
use crate::TMP;

#[test]
fn openapi_typescript_makes_types() {
    let Some(folder) = Folder::new("openapi-typescript") else {
        return;
    };
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(folder.program(program));
        let output = command.args(arguments).current_dir(&folder.path).output();
        let output = output.unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{said}");
    };
    let mut files = vec!["program.ts".to_owned()];
    for document in apis(&folder.path) {
        let file = document.with_extension("ts");
        let file = file.file_name().unwrap().to_str().unwrap().to_owned();
        run(
            "openapi-typescript",
            &[document.to_str().unwrap(), "--output", &file],
        );
        files.push(file);
    }
    fs::write(folder.path.join("program.ts"), include_str!("program.ts")).unwrap();
    let options = "--strict --noUncheckedIndexedAccess --exactOptionalPropertyTypes --noEmit --target es2022 \
        --module preserve --allowImportingTsExtensions";
    let options = options
        .split_whitespace()
        .chain(files.iter().map(String::as_str));
    run("tsc", &options.collect::<Vec<_>>());
}

#[test]
fn datamodel_code_generator_makes_classes() {
    let python = match Python::with("datamodel-code-generator", Path::new(TMP)) {
        Ok(python) => python,
        Err(reason) => return skip(reason),
    };
    let directory = Path::new(TMP).join("openapi/classes");
    fs::create_dir_all(&directory).unwrap();
    for document in apis(&directory) {
        let program = include_str!("classes.py");
        let output = python.program(program).arg(&document).output().unwrap();
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{}: {said}", document.display());
    }
}
