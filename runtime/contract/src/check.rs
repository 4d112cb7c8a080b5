//! Compares a catalog with its committed file.

#[cfg(test)]
mod tests;

use std::path::Path;
use std::{env, fs};

use crate::diff::diff;
use crate::document::CatalogDocument;
use crate::lint::{Lint, findings};
use crate::merge_markers::merge_conflict;
use crate::schema::misfit;

/// A test in one line: fails if the catalog differs from its committed file.
///
/// ```no_run
/// # use errbook::ApiError;
/// # /// Gone
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// # errbook::catalog! { static API = [Gone]; }
/// #[test]
/// fn the_contract_is_unchanged() {
///     errbook::contract::check(&API, "contract.json");
/// }
/// # fn main() {}
/// ```
///
/// The path is relative to the package root, where `cargo test` runs.
///
/// | file and catalog | locally | with `CI` set | with `ERRBOOK_ACCEPT=1` |
/// |---|---|---|---|
/// | the file is missing | writes it | fails | writes it |
/// | agree | passes | passes | passes |
/// | differ, nothing breaks | fails: the file is stale | fails | writes it |
/// | differ, something breaks | fails with the report | fails | writes it |
///
/// The catalog itself fails in every case if an example does not fit the schema of its detail, if two different schemas
/// have one name, or if clients cannot read back what a layout shows and the catalog does not allow
/// [`unreadable_layout`](crate::lint::Lint::UnreadableLayout).
///
/// `ERRBOOK_ACCEPT` where `CI` is set fails in every case: a pipeline that accepts changes would never report one.
///
/// A variable counts as set unless its value is empty, `0` or `false`. A file that is not a catalog document fails,
/// unless `ERRBOOK_ACCEPT` is set.
///
/// An accepted change appears in the diff of the committed file, for review.
///
/// # Panics
///
/// Panics where the table says "fails", with the report and the command that accepts the change, and if the file
/// cannot be read or written.
#[track_caller]
pub fn check(catalog: impl Into<CatalogDocument>, path: impl AsRef<Path>) {
    let (accept, ci) = (is_set("ERRBOOK_ACCEPT"), is_set("CI"));
    if let Err(report) = review(&catalog.into(), path.as_ref(), accept, ci) {
        panic!("{report}");
    }
}

fn is_set(variable: &str) -> bool {
    env::var(variable).is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

const COMMAND: &str = "ERRBOOK_ACCEPT=1 cargo test";

fn review(new: &CatalogDocument, path: &Path, accept: bool, ci: bool) -> Result<(), String> {
    let shown = path.display();
    if accept && ci {
        return Err(format!(
            "`ERRBOOK_ACCEPT` is set, and so is `CI`, where changes of the contract are to be found, not accepted; accept them \
             locally with `{COMMAND}` and commit {shown}"
        ));
    }
    let problems = problems(new);
    if !problems.is_empty() {
        return Err(problems.join("\n"));
    }
    if !path.try_exists().unwrap_or(true) {
        return if ci {
            Err(format!(
                "{shown} is missing, so changes of the contract are not detected; write it with `{COMMAND}` and commit it"
            ))
        } else {
            write(new, path)
        };
    }
    let read = fs::read(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    let read = String::from_utf8_lossy(&read);
    match CatalogDocument::from_json(&read) {
        // The file may be for everyone, too, as `json` writes it without `--rust`.
        Ok(old) if old == *new || old == new.without_rust_names() => Ok(()),
        _ if accept => write(new, path),
        Ok(old) => Err(change_report(&old, new, path)),
        Err(error) => Err(match merge_conflict(&read) {
            Some(conflict) => format!("{shown}{conflict}"),
            None if error.is_newer() => format!("{shown} is {error}"),
            None => format!("{shown} is {error}\nWrite it again with `{COMMAND}`"),
        }),
    }
}

/// What is wrong with the catalog itself.
fn problems(document: &CatalogDocument) -> Vec<String> {
    let conflicts = document.schema_conflicts.iter().map(|name| {
        format!(
            "two different schemas have the name `{name}`; rename one of the types, with schemars by `#[schemars(rename = \"…\")]`"
        )
    });
    let details = document.codes.iter().flat_map(|code| {
        let details = code.details.iter();
        details.map(move |detail| (code, detail))
    });
    let misfits = details.filter_map(|(code, detail)| {
        let (schema, example) = (detail.schema.as_ref()?, detail.example()?);
        let (path, expected) = misfit(&example, schema, &document.schemas)?;
        Some(format!(
            "the example of the detail `{}` of `{}` at {} does not fit its type; `{}{path}` must be {expected}",
            detail.name, code.code, code.status, detail.name
        ))
    });
    let findings = findings(document).into_iter();
    let unreadable = findings.filter(|finding| finding.lint() == Lint::UnreadableLayout);
    let unreadable = unreadable.map(|finding| finding.to_string());
    conflicts.chain(misfits).chain(unreadable).collect()
}

fn write(document: &CatalogDocument, path: &Path) -> Result<(), String> {
    let parent = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = parent.and_then(|()| fs::write(path, document.to_json()));
    written.map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

fn change_report(old: &CatalogDocument, new: &CatalogDocument, path: &Path) -> String {
    let shown = path.display();
    let diff = diff(old, new);
    let verdict = if diff.is_breaking() {
        format!(
            "clients may break: the catalog differs from {shown}\n\n{diff}\nRevert the change, or accept it with"
        )
    } else {
        format!(
            "{shown} is stale: the catalog has changed, but nothing breaks\n\n{diff}\nAccept the change with"
        )
    };
    format!("{verdict} `{COMMAND}` and commit {shown}")
}
