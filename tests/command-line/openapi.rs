//! The errors in an API's own OpenAPI document.

use errbook::export::{self, OpenApiOptions};
use serde_json::{Value, json};

use crate::catalog::API;
use crate::run::Folder;

fn api(errors: Value) -> String {
    let operation = json!({ "x-errbook-errors": errors, "responses": {} });
    let api = json!({
        "openapi": "3.1.0",
        "info": { "title": "Slots", "version": "1" },
        "paths": { "/slots": { "get": operation } },
    });
    api.to_string()
}

#[test]
fn the_errors_are_merged_into_the_file() {
    let folder = Folder::new("openapi-into");
    folder.write("api.json", &api(json!(["slot_taken"])));
    let ran = folder.run("openapi --into api.json");
    let said = "1 operation has errors of `API`\n".to_owned();
    assert_eq!((ran.code, ran.stdout, ran.stderr), (0, said, String::new()));
    let written = folder.read("api.json");
    let merged: Value = serde_json::from_str(&written).unwrap();
    let responses = &merged["paths"]["/slots"]["get"]["responses"];
    assert_eq!(responses.as_object().unwrap().len(), 1);
    assert!(responses["409"].is_object());
    // Again, and compared.
    assert_eq!(folder.run("openapi --into api.json").code, 0);
    assert_eq!(folder.read("api.json"), written);
    assert_eq!(folder.run("openapi --into api.json --check").code, 0);
    let both = "openapi --into api.json --out api.json --check";
    assert_eq!(folder.run(both).code, 0);
    let differs = folder.run("openapi --default --into api.json --check");
    assert_eq!(differs.code, 1);
    let remedy =
        "write it again with `api-errors openapi --default --into api.json --out api.json`\n";
    assert!(differs.stderr.ends_with(remedy), "{}", differs.stderr);
    assert_eq!(folder.read("api.json"), written);
}

#[test]
fn the_options_are_those_of_the_library() {
    let folder = Folder::new("openapi-options");
    let printed = folder
        .run("openapi --default --extensible --prefix slots")
        .stdout;
    let options = OpenApiOptions::new().default_response().extensible_codes();
    let options = options.component_prefix("slots");
    let expected = export::openapi_with(&API.document(), &options);
    assert_eq!(printed, format!("{expected:#}\n"));
}

#[test]
fn what_cannot_be_merged_is_told_and_left_as_it_is() {
    let folder = Folder::new("openapi-refused");
    for (text, said) in [
        (
            api(json!(["slot_gone"])),
            "api.json: GET /slots names the code `slot_gone`, which the catalog does not have; correct it",
        ),
        ("openapi: 3.1.0".to_owned(), "api.json is not JSON: "),
        (
            "{}".to_owned(),
            "api.json: not an OpenAPI document of version 3",
        ),
    ] {
        folder.write("api.json", &text);
        let ran = folder.run("openapi --into api.json");
        assert_eq!(ran.code, 2, "{said}");
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
        assert_eq!(folder.read("api.json"), text);
    }
    folder.write("api.json", &api(json!("SLOTS")));
    let ran = folder.run("openapi --into api.json");
    let said = "0 operations have errors of `API`\n`x-errbook-errors` also names `SLOTS`, which is another catalog\n";
    assert_eq!((ran.code, ran.stdout.as_str()), (0, said));
    assert_eq!(folder.run("openapi --into missing.json").code, 2);
}
