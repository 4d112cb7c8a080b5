//! Executes the commands.

use super::args::Command;
use super::outcome::{Failure, Outcome};
use super::output::print_or_write;
use super::program::Program;
use super::{diff, html, json, openapi};
use crate::document::CatalogDocument;
use crate::{export, lint};

pub(super) fn run(
    document: &CatalogDocument,
    program: &Program,
    command: &Command,
) -> Result<Outcome, Failure> {
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
        Command::Html(options) => return html::run(document, program, options),
        Command::Diff(options) => return diff::run(document, options),
        Command::Lint(options) => {
            let findings = lint::findings(document);
            let report = match options.json {
                true => json::findings(&findings),
                false => lint::report(document, &findings),
            };
            return Ok(Outcome::printed(report, u8::from(!findings.is_empty())));
        }
    };
    print_or_write(text, options, &program.command(name))
}
