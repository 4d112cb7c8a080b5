//! Executes the commands.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::args::{Command, DiffOptions, ExportOptions};
use super::compare::first_difference;
use super::file;
use super::openapi;
use super::outcome::Outcome;
use crate::diff::diff;
use crate::document::CatalogDocument;
use crate::merge_markers::merge_conflict;
use crate::{export, lint};

/// Why a command fails.
pub(super) enum Failure {
    /// A file is missing, or differs from the export.
    Differs(String),
    /// A file cannot be read or written, or a feature is missing.
    Failed(String),
}

pub(super) fn execute(document: &CatalogDocument, program: &str, command: &Command) -> Outcome {
    let (message, code) = match run(document, program, command) {
        Ok(outcome) => return outcome,
        Err(Failure::Differs(message)) => (message, 1),
        Err(Failure::Failed(message)) => (message, 2),
    };
    Outcome::failed(format!("{program}: {message}\n"), code)
}

fn run(document: &CatalogDocument, program: &str, command: &Command) -> Result<Outcome, Failure> {
    let (name, text, options) = match command {
        Command::Markdown(options) => ("markdown", export::markdown(document), options),
        Command::Json(options) if options.rust => {
            ("json --rust", document.to_json(), &options.export)
        }
        Command::Json(options) => {
            let public = document.without_rust_names();
            ("json", public.to_json(), &options.export)
        }
        Command::Typescript(options) => ("typescript", export::typescript(document), options),
        Command::Openapi(options) => return openapi::run(document, program, options),
        Command::Html(options) => ("html", html(document)?, options),
        Command::Diff(options) => return compare_with_file(document, options),
        Command::Lint => {
            let findings = lint::findings(document);
            let report = lint::report(document, &findings);
            return Ok(Outcome::printed(report, u8::from(!findings.is_empty())));
        }
    };
    print_or_write(text, options, &format!("{program} {name}"))
}

#[cfg(feature = "html")]
fn html(document: &CatalogDocument) -> Result<String, Failure> {
    Ok(export::html::page(document))
}

#[cfg(not(feature = "html"))]
fn html(_: &CatalogDocument) -> Result<String, Failure> {
    let message = "`html` requires a feature of errbook; add `features = [\"html\"]` to its dependency in Cargo.toml";
    Err(Failure::Failed(message.to_owned()))
}

pub(super) fn print_or_write(
    text: String,
    options: &ExportOptions,
    command: &str,
) -> Result<Outcome, Failure> {
    let Some(path) = &options.out else {
        return Ok(Outcome::printed(text, 0));
    };
    if options.check {
        check_file(&text, path, command)?;
    } else {
        let failed =
            |error| Failure::Failed(format!("{} cannot be written: {error}", path.display()));
        file::write(&text, path).map_err(failed)?;
    }
    Ok(Outcome::printed(String::new(), 0))
}

fn check_file(text: &str, path: &Path, command: &str) -> Result<(), Failure> {
    let shown = path.display();
    let remedy = format!("write it again with `{command} --out {shown}`");
    let written = fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Differs(format!("{shown} is missing; {remedy}")),
        _ => Failure::Failed(format!("{shown} cannot be read: {error}")),
    })?;
    match first_difference(&String::from_utf8_lossy(&written), text) {
        None => Ok(()),
        Some(difference) => Err(Failure::Differs(format!("{shown}{difference}\n{remedy}"))),
    }
}

fn compare_with_file(
    document: &CatalogDocument,
    options: &DiffOptions,
) -> Result<Outcome, Failure> {
    let shown = options.old.display();
    let read = fs::read_to_string(&options.old)
        .map_err(|error| Failure::Failed(format!("{shown} cannot be read: {error}")))?;
    let old = CatalogDocument::from_json(&read).map_err(|error| {
        Failure::Failed(match merge_conflict(&read) {
            Some(conflict) => format!("{shown}{conflict}"),
            None => format!("{shown} is {error}"),
        })
    })?;
    let diff = diff(&old, document);
    // The most severe level is the least.
    let denied = diff.level().is_some_and(|level| level <= options.deny);
    Ok(Outcome::printed(diff.to_string(), u8::from(denied)))
}
