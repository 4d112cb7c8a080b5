//! The commands.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::args::{Command, DiffOptions, ExportOptions};
use super::compare::first_difference;
use super::file;
use crate::diff::diff;
use crate::document::CatalogDocument;
use crate::merge_markers::merge_conflict;
use crate::{export, lint};

/// What is printed, and the exit code.
pub(super) struct Outcome {
    pub(super) stdout: String,
    pub(super) stderr: String,
    pub(super) code: u8,
}

impl Outcome {
    fn printed(stdout: String, code: u8) -> Self {
        Outcome {
            stdout,
            stderr: String::new(),
            code,
        }
    }
}

/// Help, or a usage error.
impl From<clap::Error> for Outcome {
    fn from(error: clap::Error) -> Self {
        let text = error.render().to_string();
        if error.use_stderr() {
            Outcome {
                stdout: String::new(),
                stderr: text,
                code: 2,
            }
        } else {
            Outcome::printed(text, 0)
        }
    }
}

/// Why a command fails.
enum Failure {
    /// A file is not as it should be.
    Differs(String),
    /// A file cannot be read or written, or a feature is missing.
    Failed(String),
}

pub(super) fn execute(document: &CatalogDocument, program: &str, command: &Command) -> Outcome {
    let (code, message) = match output(document, program, command) {
        Ok(outcome) => return outcome,
        Err(Failure::Differs(message)) => (1, message),
        Err(Failure::Failed(message)) => (2, message),
    };
    Outcome {
        stdout: String::new(),
        stderr: format!("{program}: {message}\n"),
        code,
    }
}

fn output(
    document: &CatalogDocument,
    program: &str,
    command: &Command,
) -> Result<Outcome, Failure> {
    let (name, text, options) = match command {
        Command::Markdown(options) => ("markdown", export::markdown(document), options),
        Command::Json(options) => ("json", document.to_json(), options),
        Command::Typescript(options) => ("typescript", export::typescript(document), options),
        Command::Openapi(options) => {
            let openapi = export::openapi(document);
            ("openapi", format!("{openapi:#}\n"), options)
        }
        Command::Html(options) => ("html", html(document)?, options),
        Command::Diff(options) => return changes(document, options),
        Command::Lint => {
            let findings = lint::findings(document);
            let report = lint::report(document, &findings);
            return Ok(Outcome::printed(report, u8::from(!findings.is_empty())));
        }
    };
    export(text, options, &format!("{program} {name}"))
}

#[cfg(feature = "html")]
fn html(document: &CatalogDocument) -> Result<String, Failure> {
    Ok(export::html::page(document))
}

#[cfg(not(feature = "html"))]
fn html(_: &CatalogDocument) -> Result<String, Failure> {
    let message =
        "`html` needs a feature of errbook; add `features = [\"html\"]` to it in Cargo.toml";
    Err(Failure::Failed(message.to_owned()))
}

fn export(text: String, options: &ExportOptions, command: &str) -> Result<Outcome, Failure> {
    let Some(path) = &options.out else {
        return Ok(Outcome::printed(text, 0));
    };
    if options.check {
        compare(&text, path, command)?;
    } else {
        let failed =
            |error| Failure::Failed(format!("{} cannot be written: {error}", path.display()));
        file::write(&text, path).map_err(failed)?;
    }
    Ok(Outcome::printed(String::new(), 0))
}

fn compare(text: &str, path: &Path, command: &str) -> Result<(), Failure> {
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

fn changes(document: &CatalogDocument, options: &DiffOptions) -> Result<Outcome, Failure> {
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
    // The worst level is the least.
    let denied = diff.level().is_some_and(|level| level <= options.deny);
    Ok(Outcome::printed(diff.to_string(), u8::from(denied)))
}
