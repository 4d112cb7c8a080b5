//! The command line in this process. The tests of `errbook` run it as a program.

mod diff;
mod files;
#[cfg(feature = "html")]
mod html;
mod unusual;
mod usage;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use serde_json::{Value, json};

use super::{execute, execute_on_files};
use crate::document::CatalogDocument;

struct Output {
    code: u8,
    stdout: String,
    stderr: String,
}

fn document() -> CatalogDocument {
    let json = r#"{ "errbook": 1, "id": "API", "codes": [{ "code": "gone", "status": 410,
        "retry": { "class": "never" }, "effect": "none", "message": ["Gone"], "description": "Gone",
        "content_type": "application/json", "envelope": "E", "retry_after": "never" }],
        "envelopes": [{ "id": "E", "content_type": "application/json",
            "layout": { "object": [{ "name": "code", "value": { "fact": "code" } }] } }] }"#;
    CatalogDocument::from_json(json).unwrap()
}

fn run(arguments: &[&str]) -> Output {
    let program = ["bin/api-errors"].into_iter();
    let arguments = program.chain(arguments.iter().copied());
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let arguments = arguments.map(OsString::from).collect();
    let code = execute(&document(), arguments, &mut stdout, &mut stderr);
    output(code, stdout, stderr)
}

/// The program `errbook`.
fn run_on_files(arguments: &[&str]) -> Output {
    let arguments = ["bin/errbook"].iter().chain(arguments);
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let arguments = arguments.map(OsString::from).collect();
    let code = execute_on_files(arguments, &mut stdout, &mut stderr);
    output(code, stdout, stderr)
}

fn output(code: u8, stdout: Vec<u8>, stderr: Vec<u8>) -> Output {
    Output {
        code,
        stdout: String::from_utf8(stdout).unwrap(),
        stderr: String::from_utf8(stderr).unwrap(),
    }
}

/// A folder that only this test uses.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("errbook-cli-{}-{name}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn an_export_is_printed_written_and_compared() {
    let json = document().to_json();
    let printed = run(&["json"]);
    assert_eq!((printed.code, &printed.stdout), (0, &json));
    let folder = Folder::new("export");
    let path = folder.path("docs/errors=1.json");
    for arguments in [
        &["json", "--check", "--out", &path][..],
        &["json", &format!("--out={path}"), "--check"],
    ] {
        let missing = run(arguments);
        let expected = format!(
            "api-errors: {path} is missing; write it again with `api-errors json --out {path}`\n"
        );
        assert_eq!((missing.code, missing.stderr), (1, expected));
    }
    let written = run(&["json", "--out", &path]);
    assert_eq!(
        (written.code, &written.stdout[..], &written.stderr[..]),
        (0, "", "")
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), json);
    assert_eq!(run(&["json", "--out", &path, "--check"]).code, 0);
    fs::write(
        &path,
        json.replace("\"description\": \"Gone\"", "\"description\": \"For long\""),
    )
    .unwrap();
    let differs = run(&["json", "--out", &path, "--check"]);
    assert_eq!(differs.code, 1);
    assert!(
        differs.stderr.contains(" differs from the catalog\n"),
        "{}",
        differs.stderr
    );
}

#[test]
fn lint_fails_if_it_has_findings() {
    let ran = run(&["lint"]);
    assert_eq!((ran.code, &ran.stderr[..]), (1, ""));
    assert!(
        ran.stdout.starts_with("1 finding in API\n  gone (410): "),
        "{}",
        ran.stdout
    );
}

#[test]
fn reports_are_json_on_request() {
    let lint = run(&["lint", "--json"]);
    assert_eq!(lint.code, 1);
    let findings: Value = serde_json::from_str(&lint.stdout).unwrap();
    let finding = json!({ "lint": "description_is_code", "code": "gone", "status": 410, "variant": null,
        "message": findings[0]["message"] });
    assert_eq!(findings, json!([finding]));
    assert!(
        findings[0]["message"]
            .as_str()
            .unwrap()
            .starts_with("the description only")
    );

    let folder = Folder::new("json");
    let old = folder.path("old.json");
    fs::write(&old, document().to_json().replace("410", "404")).unwrap();
    let diff = run(&["diff", &old, "--json"]);
    assert_eq!(diff.code, 1);
    let changes: Value = serde_json::from_str(&diff.stdout).unwrap();
    assert_eq!(changes[0]["level"], "breaking");
    for member in ["rule", "subject", "what", "reason"] {
        assert!(changes[0][member].is_string(), "{changes:#}");
    }
    assert_eq!(changes[0]["allowed"], false);
    fs::write(&old, document().to_json()).unwrap();
    let none = run(&["diff", &old, "--json"]);
    assert_eq!((none.code, &none.stdout[..]), (0, "[]\n"));
}

#[cfg(unix)]
#[test]
fn a_path_need_not_be_utf_8() {
    use std::os::unix::ffi::OsStringExt;

    let folder = Folder::new("bytes");
    let path = folder.0.join(OsString::from_vec(vec![b'a', 0xff]));
    let arguments = vec![
        "api-errors".into(),
        "json".into(),
        "--out".into(),
        path.clone().into(),
    ];
    let code = execute(&document(), arguments, &mut io::sink(), &mut io::sink());
    assert_eq!((code, Path::new(&path).exists()), (0, true));
}

#[cfg(not(feature = "html"))]
#[test]
fn html_requires_a_feature() {
    let ran = run(&["html"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("features = [\"html\"]"),
        "{}",
        ran.stderr
    );
}

/// A standard output that fails.
struct Closed(io::ErrorKind);

impl io::Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_stops_early_is_not_an_error() {
    for (kind, code) in [
        (io::ErrorKind::BrokenPipe, 0),
        (io::ErrorKind::StorageFull, 2),
    ] {
        let arguments = vec!["api-errors".into(), "json".into()];
        let mut stderr = Vec::new();
        let ran = execute(&document(), arguments, &mut Closed(kind), &mut stderr);
        assert_eq!((ran, stderr.is_empty()), (code, code == 0));
    }
}
