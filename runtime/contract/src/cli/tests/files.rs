//! The program `errbook`, over contracts in files.

use std::fs;

use super::{Folder, document, run, run_on_files};
use crate::document::CodeDocument;

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

#[cfg(feature = "html")]
#[test]
fn what_services_say_differently_is_a_warning() {
    let folder = Folder::new("portal-warnings");
    let service = |id: &str, change: &dyn Fn(String) -> String| {
        let path = contract(&folder, id);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, change(text)).unwrap();
        path
    };
    let billing = contract(&folder, "BILLING");
    let same = contract(&folder, "SAME");
    let elsewhere = service("CALENDAR", &|text| text.replace("410", "404"));
    let retired = service("OLD", &|text| {
        let retired = "\"retired\": [{ \"code\": \"gone\", \"status\": 410 }]";
        let text = text.replace("\"gone\"", "\"lost\"");
        text.replace("\"retired\": []", retired)
    });
    assert!(
        fs::read_to_string(&retired)
            .unwrap()
            .contains("\"status\": 410 }]")
    );
    let open = service("PROXY", &|text| {
        text.replace("\"status\": 410", "\"status\": 502, \"any_status\": true")
    });
    let out = folder.path("site");
    let ran = run_on_files(&[
        "portal", &billing, &same, &elsewhere, &retired, &open, "--out", &out,
    ]);
    let expected = "\
warning: `gone` has other statuses: 404 in `CALENDAR`; 410 in `BILLING`, `SAME`
warning: `gone` at 410 is retired in `OLD` and used in `BILLING`
warning: `gone` at 410 is retired in `OLD` and used in `SAME`
warning: `gone` at 410 is retired in `OLD` and used in `PROXY`
";
    assert_eq!(
        (ran.code, &ran.stdout[..], &ran.stderr[..]),
        (0, "", expected)
    );
    assert!(fs::exists(folder.path("site/index.html")).unwrap());
}

#[test]
fn an_empty_file_is_told() {
    let folder = Folder::new("files-empty");
    let (api, empty) = (contract(&folder, "API"), folder.path("empty.json"));
    fs::write(&empty, "\n").unwrap();
    let ran = run_on_files(&["diff", &empty, &api]);
    assert_eq!(
        (ran.code, ran.stderr),
        (2, format!("errbook: {empty} is empty\n"))
    );
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

#[test]
fn coverage_tells_what_was_never_provoked_and_what_was_no_error_of_the_contract() {
    let folder = Folder::new("files-coverage");
    let api = folder.path("API.json");
    let lost = CodeDocument {
        code: "lost".to_owned(),
        ..document().codes()[0].clone()
    };
    let mut two = document();
    two.codes.push(lost);
    fs::write(&api, two.to_json()).unwrap();
    let (records, dir) = (folder.path("API.jsonl"), folder.path(""));
    let coverage = |more: &[&str]| {
        let arguments = ["coverage", "--contract", &api, "--dir", &dir];
        run_on_files(&[&arguments[..], more].concat())
    };
    let none = coverage(&[]);
    assert_eq!(none.code, 2, "{}", none.stderr);
    assert!(
        none.stderr.contains("API.jsonl cannot be read"),
        "{}",
        none.stderr
    );

    let codes: Vec<_> = two
        .codes()
        .iter()
        .map(|code| (code.code(), code.status()))
        .collect();
    let line = |(code, status): &(&str, u16)| {
        format!(r#"{{"status":{status},"code":"{code}","usual_status":{status}}}"#) + "\n"
    };
    fs::write(&records, line(&codes[0])).unwrap();
    let missing: String = codes[1..]
        .iter()
        .map(|(code, status)| format!("never: {code} ({status})\n"))
        .collect();
    let some = format!("1 of {} errors were provoked\n{missing}", codes.len());
    assert_eq!(
        (coverage(&[]).code, coverage(&[]).stdout),
        (0, some.clone())
    );
    let required = coverage(&["--require", "all"]);
    assert_eq!((required.code, required.stdout), (1, some));

    fs::write(&records, codes.iter().map(line).collect::<String>()).unwrap();
    assert_eq!(coverage(&["--require", "all"]).code, 0);
    let mismatch = r#"{"status":502,"mismatch":"no error of the contract"}"#;
    fs::write(
        &records,
        codes.iter().map(line).collect::<String>() + mismatch + "\n",
    )
    .unwrap();
    let wrong = coverage(&[]);
    assert_eq!(wrong.code, 1);
    let expected = "mismatch: an answer (502): no error of the contract\n";
    assert!(wrong.stdout.ends_with(expected), "{}", wrong.stdout);

    assert_eq!(coverage(&["--clear"]).code, 0);
    assert!(!fs::exists(&records).unwrap());
    assert_eq!(coverage(&["--clear"]).code, 0);
}

#[test]
fn a_code_that_cannot_be_provoked_is_named() {
    let folder = Folder::new("files-coverage-except");
    let api = contract(&folder, "API");
    let dir = folder.path("");
    fs::write(folder.path("API.jsonl"), "").unwrap();
    let codes = document();
    let except: Vec<_> = codes
        .codes()
        .iter()
        .flat_map(|code| ["--except", code.code()])
        .collect();
    let arguments = [
        "coverage",
        "--contract",
        &api,
        "--dir",
        &dir,
        "--require",
        "all",
    ];
    let all = run_on_files(&[&arguments[..], &except].concat());
    assert_eq!(
        (all.code, &*all.stdout),
        (0, "0 of 0 errors were provoked\n")
    );
    let unknown = run_on_files(&[&arguments[..], &["--except", "no_such"]].concat());
    assert_eq!(unknown.code, 2);
    let expected = "errbook: `--except no_such`: the contract has no such code\n";
    assert_eq!(unknown.stderr, expected);
}
