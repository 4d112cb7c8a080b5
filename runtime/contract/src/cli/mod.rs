//! The command line over a catalog, for the owners of its contract.

mod compare;
mod help;
mod output;
mod parse;
mod run;

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use crate::Catalog;

/// A program that writes and checks all that is made from a catalog:
///
/// ```no_run
/// # use errbook::ApiError;
/// # /// Gone for good
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// # errbook::catalog! { static BOOKWELL = [Gone]; }
/// fn main() -> std::process::ExitCode {
///     errbook::export::main(&BOOKWELL)
/// }
/// ```
///
/// | arguments | |
/// |---|---|
/// | `markdown`, `json`, `typescript`, `openapi`, `html` | prints the export; `json` is the [`CatalogDocument`](crate::CatalogDocument) |
/// | … `--out PATH` | writes it to a file instead, and makes the folders above it |
/// | … `--out PATH --check` | compares it with the file instead, line endings aside |
/// | `diff OLD.json` | says what has changed since the file that `json` wrote, see [`diff`](crate::diff()) |
/// | … `--deny LEVEL` | the least [`Level`](crate::contract::Level) of change that fails: `breaking`, the default, `notable` or `informational` |
/// | `lint` | says what the [lints](crate::lint) find |
/// | `--help`, or `--help` after any of these | says how to use it |
///
/// # Exit codes
///
/// | code | meaning |
/// |---|---|
/// | 0 | all is well |
/// | 1 | the file differs or is missing, a change is denied, a lint has found something |
/// | 2 | the arguments are wrong, or a file cannot be read or written |
///
/// What was asked for goes to the standard output, what is wrong to the standard error. A file is written whole or not
/// at all. `html` needs the feature `html`.
pub fn main(catalog: &Catalog) -> ExitCode {
    let mut arguments = env::args_os();
    let program = program(arguments.next());
    let arguments: Vec<_> = arguments.collect();
    let outcome = match parse::parse(arguments) {
        Ok(command) => run::run(catalog, &program, &command),
        Err(mistake) => run::Outcome::failed(mistake.told(&program)),
    };
    output::print(&program, outcome)
}

/// How the program goes by, for messages that name it.
fn program(path: Option<OsString>) -> String {
    let path = path.unwrap_or_default();
    let name = Path::new(&path).file_stem();
    name.map_or_else(
        || "errors".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
