//! Unusual paths and contracts.

use std::fs;

use serde_json::{Value, json};

use super::{Folder, document, run, run_on_files};

#[test]
fn commands_to_copy_are_quoted_for_the_shell() {
    let folder = Folder::new("quoted");
    let (contract, out) = (folder.path("my contract.json"), folder.path("it's $1.md"));
    fs::write(&contract, document().to_json()).unwrap();
    let missing = run_on_files(&["markdown", &contract, "--out", &out, "--check"]);
    let out = out.replace('\'', r"'\''");
    let command = format!("`errbook markdown '{contract}' --out '{out}'`\n");
    assert!(missing.stderr.ends_with(&command), "{}", missing.stderr);
    let api = folder.path("a&b.json");
    fs::write(&api, r#"{ "openapi": "3.1.0", "paths": {} }"#).unwrap();
    let stale = run(&["openapi", "--into", &api, "--prefix", "a b", "--check"]);
    let command = format!("`api-errors openapi --prefix 'a b' --into '{api}' --out '{api}'`\n");
    assert!(stale.stderr.ends_with(&command), "{}", stale.stderr);
}

#[test]
fn a_byte_order_mark_of_an_openapi_document_is_no_part_of_it() {
    let folder = Folder::new("marked");
    let api = folder.path("api.json");
    fs::write(&api, "\u{feff}{ \"openapi\": \"3.1.0\", \"paths\": {} }").unwrap();
    let merged = run(&["openapi", "--into", &api]);
    assert_eq!((merged.code, &merged.stderr[..]), (0, ""));
}

#[test]
fn a_named_schema_that_is_no_object_is_a_component() {
    let folder = Folder::new("boolean-schemas");
    let (contract, api) = (folder.path("contract.json"), folder.path("api.json"));
    let mut written: Value = serde_json::from_str(&document().to_json()).unwrap();
    written["schemas"] = json!({ "Any": true, "None": false });
    fs::write(&contract, written.to_string()).unwrap();
    fs::write(&api, r#"{ "openapi": "3.1.0", "paths": {} }"#).unwrap();
    for _ in 0..2 {
        let merged = run_on_files(&["openapi", &contract, "--into", &api]);
        assert_eq!((merged.code, &merged.stderr[..]), (0, ""));
    }
    let merged: Value = serde_json::from_str(&fs::read_to_string(&api).unwrap()).unwrap();
    let schemas = &merged["components"]["schemas"];
    assert_eq!(schemas["Any"], json!({ "x-errbook-catalog": "API" }));
    let none = json!({ "not": {}, "x-errbook-catalog": "API" });
    assert_eq!(schemas["None"], none);
}

#[test]
fn the_id_of_a_contract_leads_to_no_other_folder() {
    let folder = Folder::new("traversal");
    let (contract, other) = (folder.path("contract.json"), folder.path("other.jsonl"));
    let records = folder.path("target/records");
    fs::create_dir_all(&records).unwrap();
    fs::write(&other, "").unwrap();
    let json = document().to_json().replace("\"API\"", "\"../../other\"");
    fs::write(&contract, json).unwrap();
    let cleared = run_on_files(&[
        "coverage",
        "--contract",
        &contract,
        "--dir",
        &records,
        "--clear",
    ]);
    assert_eq!((cleared.code, &cleared.stderr[..]), (0, ""));
    assert!(fs::exists(&other).unwrap());
}
