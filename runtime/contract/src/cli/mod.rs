//! The command line over a catalog, for the owners of the contract.

mod args;
mod commands;
mod compare;
mod file;
mod openapi;
mod outcome;
#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use self::args::Arguments;
use self::outcome::Outcome;
use crate::document::CatalogDocument;

/// Runs the command line over a catalog: it writes and checks the exports, compares documents and lints.
///
/// ```no_run
/// # use errbook::ApiError;
/// # /// Gone for good
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// # errbook::catalog! { static BOOKWELL = [Gone]; }
/// fn main() -> std::process::ExitCode {
///     errbook::cli::run(&BOOKWELL)
/// }
/// ```
///
/// | arguments | effect |
/// |---|---|
/// | `markdown`, `json`, `typescript`, `openapi`, `html` | prints the export; `json` is the [`CatalogDocument`] |
/// | … `--out PATH` | writes the export to a file instead, and creates missing folders |
/// | … `--out PATH --check` | compares the export with the file instead, ignoring line endings |
/// | `openapi --into API.json` | merges the errors into the API's own document, see [`openapi_merge`](crate::export::openapi_merge), and writes it again |
/// | `openapi --default`, `--extensible` | see [`OpenApiOptions`](crate::export::OpenApiOptions) |
/// | `diff OLD.json` | prints the changes since a file that `json` wrote, see [`diff`](crate::diff::diff) |
/// | … `--deny LEVEL` | fails from this [`Level`](crate::diff::Level) on: `breaking`, the default, `notable` or `informational` |
/// | `lint` | prints the findings of the [lints](crate::lint) |
/// | `--help`, also after a command | prints the usage |
///
/// # Exit codes
///
/// | code | meaning |
/// |---|---|
/// | 0 | success |
/// | 1 | a file differs or is missing, a change is denied, a lint has findings |
/// | 2 | the arguments are wrong, or a file cannot be read or written |
///
/// Results are printed to the standard output, errors to the standard error. A file is written completely or not at
/// all. `html` requires the feature `html`.
pub fn run(catalog: impl Into<CatalogDocument>) -> ExitCode {
    let (mut stdout, mut stderr) = (io::stdout().lock(), io::stderr());
    let arguments = env::args_os().collect();
    ExitCode::from(execute(
        &catalog.into(),
        arguments,
        &mut stdout,
        &mut stderr,
    ))
}

/// Executes a command and returns the exit code. The first argument is the path of the program.
fn execute(
    document: &CatalogDocument,
    arguments: Vec<OsString>,
    stdout: &mut impl Write,
    stderr: &mut impl Write,
) -> u8 {
    let program = program_name(arguments.first());
    let outcome = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => commands::execute(document, &program, &arguments.command),
        Err(error) => Outcome::from(error),
    };
    outcome.print(&program, stdout, stderr)
}

/// The name of the program, for messages.
fn program_name(path: Option<&OsString>) -> String {
    let name = path.and_then(|path| Path::new(path).file_stem());
    name.map_or_else(
        || "errors".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
