//! What the tools of others say to the OpenAPI export, and the code that they make of it: of the examples' contracts and
//! of one with everything else, each by itself and merged into an API's own document.

mod api;
mod generators;
mod linters;

use std::fs;
use std::path::{Path, PathBuf};

use errbook::contract::CatalogDocument;
use errbook::export;
use errbook_tests_tools::{npm, skip};
use serde_json::Value;

use crate::TMP;
use crate::mixed::MIXED;

/// A folder for the documents of a tool, and the tools.
struct Folder {
    path: PathBuf,
    programs: PathBuf,
}

impl Folder {
    /// `None` if the test is skipped, since the programs are missing.
    fn new(name: &str) -> Option<Self> {
        let programs = match npm::programs("openapi", Path::new(TMP)) {
            Ok(programs) => programs,
            Err(reason) => {
                skip(reason);
                return None;
            }
        };
        let path = Path::new(TMP).join("openapi").join(name);
        fs::create_dir_all(&path).unwrap();
        Some(Self { path, programs })
    }

    fn program(&self, name: &str) -> PathBuf {
        self.programs.join(name)
    }
}

/// The contracts of the examples, and a catalog of every kind of value.
pub(crate) fn contracts() -> [(&'static str, CatalogDocument); 4] {
    let read = |name: &'static str, json: &str| {
        let contract = CatalogDocument::from_json(json).unwrap();
        (name, contract)
    };
    [
        read(
            "bookwell",
            include_str!("../../../examples/bookwell/docs/errors.json"),
        ),
        read(
            "docplanner",
            include_str!("../../../examples/docplanner/docs/errors.json"),
        ),
        read(
            "insight_health",
            include_str!("../../../examples/insight-health/docs/errors.json"),
        ),
        ("mixed", MIXED.document()),
    ]
}

/// The components of each contract, in files.
fn fragments(directory: &Path) -> Vec<PathBuf> {
    files(directory, "fragment", export::openapi)
}

/// Each contract in an API's own document, in files.
fn apis(directory: &Path) -> Vec<PathBuf> {
    files(directory, "api", api::api)
}

fn files(
    directory: &Path,
    kind: &str,
    document: impl Fn(&CatalogDocument) -> Value,
) -> Vec<PathBuf> {
    let contracts = contracts();
    let files = contracts.iter().map(|(name, contract)| {
        let path = directory.join(format!("{name}.{kind}.json"));
        fs::write(&path, format!("{:#}\n", document(contract))).unwrap();
        path
    });
    files.collect()
}
