//! Holds a catalog against the file that was committed of it.

use std::path::Path;
use std::{env, fs};

use super::{conflict, diff};
use crate::{Catalog, CatalogDocument};

/// A test in one line: the catalog is as its committed file says.
///
/// ```no_run
/// # use errbook::ApiError;
/// # /// Gone
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// # errbook::catalog! { static API = [Gone]; }
/// #[test]
/// fn the_contract_is_kept() {
///     errbook::contract::check(&API, "contract.json");
/// }
/// # fn main() {}
/// ```
///
/// The path is taken from the package root, where `cargo test` runs.
///
/// | file and catalog | at a desk | with `CI` set | with `ERRBOOK_ACCEPT=1` |
/// |---|---|---|---|
/// | there is no file | writes it | fails | writes it |
/// | agree | passes | passes | passes |
/// | differ, nothing breaks | fails: the file is stale | fails | writes it |
/// | differ, something breaks | fails with the report | fails | writes it |
///
/// Either variable counts as set with any value but the empty one, `0` and `false`. A file that cannot be read
/// as a catalog fails too, unless the change is accepted.
///
/// So no change goes in unseen: accepted, it stands in the file's diff, for the review.
///
/// # Panics
///
/// Where the table says that it fails, with the report and the command that accepts the change; and when the file
/// cannot be read or written.
#[track_caller]
pub fn check(catalog: &Catalog, path: impl AsRef<Path>) {
    let (accept, ci) = (is_set("ERRBOOK_ACCEPT"), is_set("CI"));
    if let Err(report) = review(catalog, path.as_ref(), accept, ci) {
        panic!("{report}");
    }
}

fn is_set(variable: &str) -> bool {
    env::var(variable).is_ok_and(|it| !matches!(it.as_str(), "" | "0" | "false"))
}

const COMMAND: &str = "ERRBOOK_ACCEPT=1 cargo test";

fn review(catalog: &Catalog, path: &Path, accept: bool, ci: bool) -> Result<(), String> {
    let new = CatalogDocument::new(catalog);
    let shown = path.display();
    let write = || {
        let parent = path.parent().map_or(Ok(()), fs::create_dir_all);
        let written = parent.and_then(|()| fs::write(path, new.to_json()));
        written.map_err(|error| format!("{shown} cannot be written: {error}"))
    };
    if !path.try_exists().unwrap_or(true) {
        return match ci && !accept {
            true => Err(format!(
                "{shown} is missing: nothing holds the catalog to its contract; write it with `{COMMAND}` and commit it"
            )),
            false => write(),
        };
    }
    let read = fs::read(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    // What is no text is no catalog either.
    let read = String::from_utf8_lossy(&read);
    let old = match CatalogDocument::from_json(&read) {
        Ok(old) => old,
        Err(_) if accept => return write(),
        Err(error) => {
            return Err(match conflict(&read) {
                Some(conflict) => format!("{shown}{conflict}"),
                None => format!("{shown} is {error}; write it anew with `{COMMAND}`"),
            });
        }
    };
    if old == new {
        return Ok(());
    }
    if accept {
        return write();
    }
    let diff = diff(&old, &new);
    let verdict = match diff.is_breaking() {
        true => format!(
            "clients may break: the catalog differs from {shown}\n\n{diff}\nTake the change back, or accept it with"
        ),
        false => format!(
            "{shown} is stale: the catalog has changed, though nothing breaks\n\n{diff}\nAccept the change with"
        ),
    };
    Err(format!("{verdict} `{COMMAND}` and commit {shown}"))
}
