//! Does what is asked.

use std::fs;
use std::path::Path;

use super::compare::first_difference;
use super::parse::{Command, Format};
use super::{help, output};
use crate::contract::{Level, conflict};
use crate::{Catalog, CatalogDocument, export, lint};

/// What is printed, and the exit code.
pub(super) struct Outcome {
    pub(super) stdout: String,
    /// One line.
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

    /// A file is not as it should be.
    fn differs(stderr: String) -> Self {
        Outcome {
            stdout: String::new(),
            stderr,
            code: 1,
        }
    }

    /// Wrong arguments, or a file that cannot be read or written.
    pub(super) fn failed(stderr: String) -> Self {
        Outcome {
            stdout: String::new(),
            stderr,
            code: 2,
        }
    }
}

pub(super) fn run(catalog: &Catalog, program: &str, command: &Command) -> Outcome {
    match command {
        Command::Help(of) => Outcome::printed(help::text(program, *of), 0),
        Command::Export { format, out, check } => {
            let text = match text(catalog, *format) {
                Ok(text) => text,
                Err(message) => return Outcome::failed(message),
            };
            match out {
                None => Outcome::printed(text, 0),
                Some(path) if *check => {
                    let again = format!("{program} {} --out {}", format.name(), path.display());
                    self::check(&text, path, &again)
                }
                Some(path) => write(&text, path),
            }
        }
        Command::Diff { old, deny } => diff(catalog, old, *deny),
        Command::Lint => {
            let findings = catalog.lints();
            let code = u8::from(!findings.is_empty());
            Outcome::printed(lint::report(catalog, &findings), code)
        }
    }
}

fn text(catalog: &Catalog, format: Format) -> Result<String, String> {
    match format {
        Format::Markdown => Ok(export::markdown(catalog)),
        Format::Json => Ok(CatalogDocument::new(catalog).to_json()),
        Format::TypeScript => Ok(export::typescript(catalog)),
        Format::OpenApi => Ok(format!("{:#}\n", export::openapi(catalog))),
        #[cfg(feature = "html")]
        Format::Html => Ok(export::html(catalog)),
        #[cfg(not(feature = "html"))]
        Format::Html => Err(
            "`html` needs a feature of errbook; add `features = [\"html\"]` to it in Cargo.toml"
                .to_owned(),
        ),
    }
}

fn write(text: &str, path: &Path) -> Outcome {
    match output::write(text, path) {
        Ok(()) => Outcome::printed(String::new(), 0),
        Err(error) => Outcome::failed(format!("{} cannot be written: {error}", path.display())),
    }
}

fn check(text: &str, path: &Path, again: &str) -> Outcome {
    let shown = path.display();
    let remedy = format!("write it anew with `{again}`");
    match fs::read(path) {
        Ok(written) => match first_difference(&String::from_utf8_lossy(&written), text) {
            None => Outcome::printed(String::new(), 0),
            Some(difference) => Outcome::differs(format!("{shown}{difference}\n{remedy}")),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Outcome::differs(format!("{shown} is missing; {remedy}"))
        }
        Err(error) => Outcome::failed(format!("{shown} cannot be read: {error}")),
    }
}

fn diff(catalog: &Catalog, old: &Path, deny: Level) -> Outcome {
    let shown = old.display();
    let read = match fs::read_to_string(old) {
        Ok(read) => read,
        Err(error) => return Outcome::failed(format!("{shown} cannot be read: {error}")),
    };
    let old = match CatalogDocument::from_json(&read) {
        Ok(old) => old,
        Err(error) => {
            return Outcome::failed(match conflict(&read) {
                Some(conflict) => format!("{shown}{conflict}"),
                None => format!("{shown} is {error}"),
            });
        }
    };
    let diff = crate::diff(&old, &CatalogDocument::new(catalog));
    // The worst is the least.
    let denied = diff.level().is_some_and(|level| level <= deny);
    Outcome::printed(diff.to_string(), u8::from(denied))
}

#[cfg(all(test, not(feature = "html")))]
mod tests {
    use super::*;

    #[test]
    fn html_says_that_it_is_a_feature() {
        let catalog = Catalog::of_api("API", None, &[], &[], None, &[]);
        let message = text(&catalog, Format::Html).unwrap_err();
        assert!(message.contains("features = [\"html\"]"), "{message}");
    }
}
