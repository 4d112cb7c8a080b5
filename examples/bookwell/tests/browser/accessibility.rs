//! What axe-core finds on the pages: nothing.

use std::fs;
use std::path::Path;

use errbook_tests_tools::{npm, skip};
use serde_json::{Value, json};

use crate::chromium::in_browser;
use crate::page::Page;

#[test]
fn axe_finds_nothing() {
    let axe = match axe() {
        Ok(axe) => axe,
        Err(reason) => return skip(reason),
    };
    in_browser(async |page| {
        for scheme in ["light", "dark"] {
            page.emulate("prefers-color-scheme", scheme).await;
            for width in [1280, 360] {
                page.resize(width, 900, 1, false).await;
                for path in [
                    "/errors",
                    "/errors?q=slot",
                    "/errors/service_unavailable",
                    "/errors/nope",
                ] {
                    page.open(path).await;
                    let found = findings(page, &axe).await;
                    assert_eq!(found, json!([]), "{path} {scheme} at {width}");
                }
            }
        }
    });
}

/// Of each finding the rule and the elements; everything that is folded is unfolded first.
async fn findings(page: &Page, axe: &str) -> Value {
    page.run("for (const it of document.querySelectorAll('details')) it.open = true;")
        .await;
    page.run(axe).await;
    page.value(
        "axe.run().then(({ violations }) => \
         violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map((it) => it.html)]))",
    )
    .await
}

/// The text of the script.
fn axe() -> Result<String, String> {
    let programs = npm::programs("axe", Path::new(env!("CARGO_TARGET_TMPDIR")))?;
    let script = programs.with_file_name("axe-core/axe.min.js");
    fs::read_to_string(&script).map_err(|error| format!("{}: {error}", script.display()))
}
