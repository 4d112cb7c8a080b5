//! The program `errbook`, over contracts in files.

use std::fs;

use super::{Folder, document, run, run_on_files};

/// A contract in a file, with this id.
fn contract(folder: &Folder, id: &str) -> String {
    let path = folder.path(&format!("{id}.json"));
    let text = document().to_json();
    fs::write(
        &path,
        text.replace("\"id\": \"API\"", &format!("\"id\": \"{id}\"")),
    )
    .unwrap();
    path
}

#[test]
fn every_command_does_the_same_as_over_a_catalog() {
    let folder = Folder::new("files-same");
    let api = contract(&folder, "API");
    for command in [
        &["markdown"][..],
        &["json"],
        &["typescript"],
        &["openapi"],
        &["openapi", "--default"],
        #[cfg(feature = "html")]
        &["html"],
        &["lint"],
        &["lint", "--json"],
    ] {
        let over_file = [&command[..1], &[&api], &command[1..]].concat();
        let (over_file, over_catalog) = (run_on_files(&over_file), run(command));
        assert_eq!(over_file.stdout, over_catalog.stdout, "{command:?}");
        assert_eq!(over_file.code, over_catalog.code, "{command:?}");
        assert_eq!(over_file.stderr, "", "{command:?}");
    }
}

#[test]
fn the_remedy_names_the_contract() {
    let folder = Folder::new("files-remedy");
    let (api, out) = (contract(&folder, "API"), folder.path("errors.ts"));
    let missing = run_on_files(&["typescript", &api, "--out", &out, "--check"]);
    let expected = format!(
        "errbook: {out} is missing; write it again with `errbook typescript {api} --out {out}`\n"
    );
    assert_eq!((missing.code, missing.stderr), (1, expected));
}

#[test]
fn two_files_are_compared() {
    let folder = Folder::new("files-diff");
    let (old, new) = (contract(&folder, "API"), folder.path("new.json"));
    fs::write(&new, document().to_json().replace("410", "404")).unwrap();
    let same = run_on_files(&["diff", &old, &old]);
    assert_eq!((same.code, &same.stdout[..]), (0, "no changes\n"));
    let (there, back) = (
        run_on_files(&["diff", &old, &new]),
        run_on_files(&["diff", &new, &old]),
    );
    assert_eq!((there.code, back.code), (1, 1));
    assert!(there.stdout.contains("404"), "{}", there.stdout);
    assert_ne!(there.stdout, back.stdout);
    let missing = run_on_files(&["diff", &old, &folder.path("none.json")]);
    assert_eq!(missing.code, 2);
    assert!(
        missing.stderr.contains("none.json cannot be read"),
        "{}",
        missing.stderr
    );
}

#[test]
fn usage_errors_have_the_code_2() {
    for arguments in [
        &[][..],
        &["typescript"],
        &["diff", "a"],
        &["portal", "a"],
        &["portal", "--out", "a"],
    ] {
        let ran = run_on_files(arguments);
        assert_eq!((ran.code, &ran.stdout[..]), (2, ""), "{arguments:?}");
        assert!(ran.stderr.contains("Usage: errbook"), "{}", ran.stderr);
    }
    let version = run_on_files(&["--version"]);
    assert_eq!(
        version.stdout,
        format!("errbook {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[cfg(feature = "html")]
#[test]
fn a_portal_has_an_index_and_a_page_for_each_service() {
    let folder = Folder::new("portal");
    let (first, second) = (
        contract(&folder, "BILLING"),
        contract(&folder, "CALENDAR_API"),
    );
    let out = folder.path("site");
    let written = run_on_files(&["portal", &first, &second, "--out", &out]);
    assert_eq!(
        (written.code, &written.stdout[..], &written.stderr[..]),
        (0, "", "")
    );
    let index = fs::read_to_string(folder.path("site/index.html")).unwrap();
    for service in ["billing", "calendar-api"] {
        let link = format!("href=\"{service}/index.html#gone\"");
        assert_eq!(index.matches(&link).count(), 1, "{index}");
        let page = fs::read_to_string(folder.path(&format!("site/{service}/index.html"))).unwrap();
        assert!(page.contains("id=\"gone\""), "{page}");
    }
    let twice = run_on_files(&["portal", &first, &first, "--out", &out]);
    let expected = "errbook: two documents have the id `BILLING`\n";
    assert_eq!((twice.code, &twice.stderr[..]), (2, expected));
}

#[cfg(not(feature = "html"))]
#[test]
fn a_portal_requires_a_feature() {
    let folder = Folder::new("no-portal");
    let ran = run_on_files(&[
        "portal",
        &contract(&folder, "API"),
        "--out",
        &folder.path("site"),
    ]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("--features cli,html"), "{}", ran.stderr);
}
