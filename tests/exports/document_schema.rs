//! The JSON Schema of the contract document, as another validator understands it.

use std::fs;
use std::path::Path;

use errbook_tests_tools::python::Python;
use errbook_tests_tools::skip;

use crate::TMP;
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

#[test]
fn documents_are_valid_under_their_schema() {
    let directory = Path::new(TMP).join("openapi");
    let python = match Python::with("openapi-spec-validator", Path::new(TMP)) {
        Ok(python) => python,
        Err(reason) => return skip(reason),
    };
    fs::create_dir_all(&directory).unwrap();
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = package.join("../runtime/contract/schema/catalog-document.schema.json");
    let committed = [
        "../examples/bookwell/docs/errors.json",
        "../examples/docplanner/docs/errors.json",
        "../examples/insight-health/docs/errors.json",
        "../runtime/client/tests/vectors/contract.json",
    ];
    let mut documents: Vec<_> = committed.iter().map(|path| package.join(path)).collect();
    for (name, document) in [
        ("bookwell", BOOKWELL.document()),
        ("mixed", MIXED.document()),
        ("public", MIXED.document().without_rust_names()),
    ] {
        let path = directory.join(format!("{name}.contract.json"));
        fs::write(&path, document.to_json()).unwrap();
        documents.push(path);
    }
    let output = python
        .program(include_str!("programs/document.py"))
        .arg(schema)
        .args(documents)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
