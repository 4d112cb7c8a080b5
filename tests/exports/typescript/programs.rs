//! What the compiler says to programs, and to the parts of the module.

use errbook::contract::CatalogDocument;
use errbook::{Catalog, export};

use super::npm::Folder;
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

fn folder(name: &str, catalog: &'static Catalog) -> Option<Folder> {
    let folder = Folder::new(name)?;
    folder.write("errors.ts", &export::typescript(&catalog.document()));
    Some(folder)
}

/// With the module of the contract that Bookwell publishes.
fn published(name: &str) -> Option<Folder> {
    let folder = Folder::new(name)?;
    let contract = include_str!("../../../examples/bookwell/docs/errors.json");
    let document = CatalogDocument::from_json(contract).unwrap();
    folder.write("errors.ts", &export::typescript(&document));
    Some(folder)
}

#[test]
fn programs_narrow_by_code_and_status() {
    let Some(bookwell) = folder("bookwell", &BOOKWELL) else {
        return;
    };
    bookwell.write("program.ts", include_str!("bookwell.ts"));
    assert_eq!(bookwell.run("program"), "");
    let mixed = folder("mixed", &MIXED).unwrap();
    mixed.write("program.ts", include_str!("mixed.ts"));
    assert_eq!(mixed.run("program"), "");
    for folder in [bookwell, mixed] {
        assert_eq!(folder.compile_with_oldest(&["program.ts"]), "");
    }
}

#[test]
fn responses_of_other_implementations_of_fetch_are_read() {
    let Some(folder) = published("responses") else {
        return;
    };
    folder.write("program.ts", include_str!("responses.ts"));
    assert_eq!(folder.run("program"), "");
    assert_eq!(folder.compile_with_oldest(&["program.ts"]), "");
}

#[test]
fn the_effort_for_an_answer_grows_with_its_size_alone() {
    let Some(folder) = Folder::new("effort") else {
        return;
    };
    let contract = include_str!("../../../runtime/client/tests/contracts/types.json");
    let document = CatalogDocument::from_json(contract).unwrap();
    folder.write("errors.ts", &export::typescript(&document));
    folder.write("program.ts", include_str!("effort.ts"));
    assert_eq!(folder.run("program"), "");
}

#[test]
fn the_handler_that_bookwell_publishes_runs() {
    let Some(folder) = published("handler") else {
        return;
    };
    folder.write("handler.ts", include_str!("handler.ts"));
    let expected = r#"slots 2025-01-15T11:00:00Z
fields [{"field":"customer.email","message":"Must be a valid email address"}]
retry in 45000
refresh
error No appointment found with ID apt_abc123.
error HTTP status 502: not an error of the API
error no answer came
booked {"id":"apt_1"}
{"action":"retry","delayMs":1000}
{"action":"retry","delayMs":2000}
{"action":"retry","delayMs":4000}
{"action":"stop","why":"attempts"}
{"action":"stop","why":"server_asked_for","askedMs":90000}
{"action":"stop","why":"never"}
"#;
    assert_eq!(folder.run("handler"), expected);
}

#[test]
fn misuse_does_not_compile() {
    let good = include_str!("bookwell.ts");
    let wrongs = [
        (
            "type",
            "const limit: number",
            "const limit: string",
            "'number | undefined' is not assignable to type 'string | undefined'",
        ),
        (
            "member",
            "details?.limit",
            "details?.limits",
            "Property 'limits' does not exist",
        ),
        (
            "optional",
            "error.details?.limit",
            "error.details.limit",
            "possibly 'undefined'",
        ),
        (
            "code",
            "case \"rate_limit_exceeded\"",
            "case \"rate_limit\"",
            "is not comparable to type",
        ),
        (
            "unknown",
            "error.kind === \"unknown\"",
            "error.kind === \"foreign\"",
            "Property 'received' does not exist on type 'ForeignError'",
        ),
        (
            "body",
            "return error.message;",
            "return error.body.error.message;",
            "is of type 'unknown'",
        ),
    ];
    let Some(folder) = folder("misuse", &BOOKWELL) else {
        return;
    };
    for (name, right, wrong, _) in wrongs {
        assert!(good.contains(right), "{right}");
        folder.write(&format!("{name}.ts"), &good.replace(right, wrong));
    }
    let files = wrongs.map(|(name, ..)| format!("{name}.ts"));
    let said = folder.compile(&files.each_ref().map(String::as_str));
    for (name, .., expected) in wrongs {
        let mut lines = said
            .lines()
            .filter(|line| line.starts_with(&format!("{name}.ts(")));
        assert!(lines.any(|line| line.contains(expected)), "{name}: {said}");
    }
}

#[test]
fn the_parts_of_the_module_are_formatted() {
    let Some(folder) = Folder::new("format") else {
        return;
    };
    let parts = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../runtime/contract/src/export/typescript/module/*.ts"
    );
    let output = folder.tool(
        "prettier",
        ["--check", "--print-width=120", parts].into_iter(),
    );
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
}
