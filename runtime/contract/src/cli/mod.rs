//! The command line over a catalog, for the owners of its contract.

mod args;
mod commands;
mod compare;
mod file;
#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use self::args::Arguments;
use self::commands::Outcome;
use crate::document::CatalogDocument;

/// A program that writes and checks everything that is made from a catalog:
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
/// | arguments | |
/// |---|---|
/// | `markdown`, `json`, `typescript`, `openapi`, `html` | prints the export; `json` is the [`CatalogDocument`] |
/// | … `--out PATH` | writes it to a file instead, and creates the folders above it |
/// | … `--out PATH --check` | compares it with the file instead, ignoring line endings |
/// | `diff OLD.json` | what has changed since the file that `json` wrote, see [`diff`](crate::diff::diff) |
/// | … `--deny LEVEL` | the least [`Level`](crate::diff::Level) of change that fails: `breaking`, the default, `notable` or `informational` |
/// | `lint` | what the [lints](crate::lint) find |
/// | `--help`, or `--help` after any of these | how to use it |
///
/// # Exit codes
///
/// | code | meaning |
/// |---|---|
/// | 0 | no problem |
/// | 1 | a file differs or is missing, a change is denied, a lint has findings |
/// | 2 | the arguments are wrong, or a file cannot be read or written |
///
/// Results go to the standard output, errors to the standard error. A file is written completely or not at all. `html`
/// needs the feature `html`.
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

/// The exit code; the first argument is the path of the program.
fn execute(
    document: &CatalogDocument,
    arguments: Vec<OsString>,
    stdout: &mut impl Write,
    stderr: &mut impl Write,
) -> u8 {
    let program = program(arguments.first());
    let outcome = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => commands::execute(document, &program, &arguments.command),
        Err(error) => Outcome::from(error),
    };
    outcome.print(&program, stdout, stderr)
}

impl Outcome {
    fn print(self, program: &str, stdout: &mut impl Write, stderr: &mut impl Write) -> u8 {
        let mut code = self.code;
        // Nothing can be done when the standard error is closed.
        let mut complain = |text: &str| drop(stderr.write_all(text.as_bytes()));
        let printed = stdout.write_all(self.stdout.as_bytes());
        match printed.and_then(|()| stdout.flush()) {
            // A reader that stops early, as `head` does, is no failure.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                complain(&format!("{program}: cannot print: {error}\n"));
                code = 2;
            }
            _ => {}
        }
        complain(&self.stderr);
        code
    }
}

/// The name of the program, for messages.
fn program(path: Option<&OsString>) -> String {
    let name = path.and_then(|path| Path::new(path).file_stem());
    name.map_or_else(
        || "errors".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
