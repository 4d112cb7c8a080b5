//! The TypeScript module: its text, and what the compiler says to programs that use it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use errbook::{Catalog, export};

use crate::bookwell::BOOKWELL;
use crate::golden::assert_golden;
use crate::mixed::MIXED;

#[test]
fn modules_are_as_in_the_golden_files() {
    assert_golden("bookwell.ts", &export::typescript(&BOOKWELL.document()));
    assert_golden("mixed.ts", &export::typescript(&MIXED.document()));
}

/// Gone
#[derive(Debug, errbook::ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

errbook::catalog! {
    #[doc = "All errors\u{2028}export const CODE = 1;\r"]
    static LINES = [Gone];
}

#[test]
fn a_title_is_one_line() {
    let module = export::typescript(&LINES.document());
    assert!(module.starts_with("// All errors export const CODE = 1;\n//\n// Made by errbook"));
}

#[test]
fn programs_narrow_by_code_and_misuse_does_not_compile() {
    let Some(tsc) = tsc() else { return };
    let compile = |name: &str, catalog: &'static Catalog, program: &str| {
        let directory = directory("programs").join(name);
        fs::create_dir_all(&directory).unwrap();
        fs::write(
            directory.join("errors.ts"),
            export::typescript(&catalog.document()),
        )
        .unwrap();
        fs::write(directory.join("program.ts"), program).unwrap();
        let output = Command::new(&tsc)
            .args([
                "--strict",
                "--noEmit",
                "--exactOptionalPropertyTypes",
                "program.ts",
            ])
            .current_dir(&directory)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let good = include_str!("programs/bookwell.ts");
    assert_eq!(compile("bookwell", &BOOKWELL, good), "");
    assert_eq!(
        compile("mixed", &MIXED, include_str!("programs/mixed.ts")),
        ""
    );
    for (name, right, wrong, expected) in [
        (
            "type",
            "const limit: number",
            "const limit: string",
            "'number' is not assignable to type 'string'",
        ),
        (
            "member",
            "details?.limit",
            "details?.limits",
            "Property 'limits' does not exist",
        ),
        (
            "optional",
            "error.body.error.details?.limit",
            "error.body.error.details.limit",
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
            "const received: string | null = error.received;",
            "error.body.error;",
            "is of type 'unknown'",
        ),
    ] {
        assert!(good.contains(right), "{right}");
        let said = compile(name, &BOOKWELL, &good.replace(right, wrong));
        assert!(said.contains(expected), "{name}: {said}");
    }
}

fn directory(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("typescript")
        .join(name)
}

/// The compiler from the npm registry, installed once under the target directory.
fn tsc() -> Option<PathBuf> {
    let directory = directory("npm");
    let tsc = directory.join("node_modules/.bin/tsc");
    if !tsc.exists() {
        fs::create_dir_all(&directory).unwrap();
        let installed = Command::new("npm")
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "typescript@5.9",
            ])
            .current_dir(&directory)
            .output();
        match installed {
            Ok(output) if output.status.success() => {}
            Ok(output) => {
                let reason = String::from_utf8_lossy(&output.stderr);
                println!("skipped: npm cannot install typescript: {reason}");
                return None;
            }
            Err(error) => {
                println!("skipped: npm cannot be run: {error}");
                return None;
            }
        }
    }
    Some(tsc)
}
