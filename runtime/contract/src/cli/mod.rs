//! The command line over a catalog, for the owners of the contract, and over contracts in files.

mod allowance;
mod args;
mod commands;
mod compare;
mod coverage;
mod diff;
mod file;
mod files;
mod html;
mod json;
mod openapi;
mod outcome;
mod output;
mod portal;
mod program;
mod read;
#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use self::args::{Arguments, FileArguments};
use self::outcome::{Failure, Outcome};
use self::program::Program;
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
/// | `html --home URL`, `--json`, `--openapi`, `--typescript` | links to the documentation and, as `--json=URL` elsewhere than beside the page, to the exports, see [`PageOptions`](crate::export::html::PageOptions) |
/// | `openapi --default`, `--extensible`, `--prefix WORDS` | see [`OpenApiOptions`](crate::export::OpenApiOptions) |
/// | `diff OLD.json` | prints the changes since a file that `json` wrote, see [`diff`](crate::diff::diff) |
/// | … `--deny LEVEL` | fails from this [`Level`](crate::diff::Level) on: `breaking`, the default, `notable` or `informational` |
/// | … `--allow RULE:SUBJECT` | lets a change through that is made on purpose, such as `status-changed:slot_taken` or `envelope-changed:NESTED`; may be given several times, and fails if there is no such change |
/// | `lint` | prints the findings of the [lints](crate::lint) |
/// | `diff --json`, `lint --json` | prints a list of objects for programs instead: `level`, `rule`, `subject`, `what`, `reason` and `allowed` of each change; `lint`, `code`, `status`, `variant` and `message` of each finding |
/// | `--help`, also after a command | prints the usage |
///
/// # Exit codes
///
/// | code | meaning |
/// |---|---|
/// | 0 | success |
/// | 1 | a file differs or is missing, a change is denied, a lint has findings, an error was not provoked |
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

/// Runs the program `errbook`, the same over contracts in files: `errbook typescript docs/errors.json`.
///
/// `cargo install errbook-contract --features cli,html` installs it. The commands are those of [`run`], each with the file
/// as its first argument; `-` is the standard input. There are three more:
///
/// | arguments | effect |
/// |---|---|
/// | `diff OLD.json NEW.json` | prints the changes from one contract to another |
/// | `coverage --contract CONTRACT.json --require all` | prints which errors a server's tests have provoked, as `errbook::testing::Coverage` has recorded them, and fails if one is missing or an answer was none of the contract |
/// | `portal A.json B.json … --out DIR` | writes the error references of several services, and an index of all their codes, see [`portal`](crate::export::html::portal) |
///
/// ```console
/// $ git show main:docs/errors.json | errbook diff - docs/errors.json --deny notable
/// ```
///
/// Exit codes are those of [`run`].
pub fn run_on_files() -> ExitCode {
    let (mut stdout, mut stderr) = (io::stdout().lock(), io::stderr());
    let arguments = env::args_os().collect();
    ExitCode::from(execute_on_files(arguments, &mut stdout, &mut stderr))
}

/// Executes a command and returns the exit code. The first argument is the path of the program.
fn execute(
    document: &CatalogDocument,
    arguments: Vec<OsString>,
    stdout: &mut impl Write,
    stderr: &mut impl Write,
) -> u8 {
    let program = Program::new(arguments.first(), "errors");
    let outcome = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => commands::run(document, &program, &arguments.command),
        Err(error) => Ok(Outcome::from(error)),
    };
    print(outcome, &program, stdout, stderr)
}

/// The same over contracts in files.
fn execute_on_files(
    arguments: Vec<OsString>,
    stdout: &mut impl Write,
    stderr: &mut impl Write,
) -> u8 {
    let program = Program::new(arguments.first(), "errbook");
    let outcome = match FileArguments::try_parse_from(arguments) {
        Ok(arguments) => files::run(&program, arguments.command),
        Err(error) => Ok(Outcome::from(error)),
    };
    print(outcome, &program, stdout, stderr)
}

fn print(
    outcome: Result<Outcome, Failure>,
    program: &Program,
    stdout: &mut impl Write,
    stderr: &mut impl Write,
) -> u8 {
    let name = &program.name;
    let outcome = outcome.unwrap_or_else(|failure| failure.outcome(name));
    outcome.print(name, stdout, stderr)
}
