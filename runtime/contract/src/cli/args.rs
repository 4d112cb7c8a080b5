//! What can be asked for.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};

use crate::diff::Level;

const EXIT_CODES: &str = "\
Exit codes:
  0  no problem
  1  a file differs or is missing, a change is denied, or a lint has findings
  2  the arguments are wrong, or a file cannot be read or written";

/// Writes and checks what is made from the catalog of errors.
#[derive(Debug, Parser)]
#[command(after_help = EXIT_CODES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// The tables of the public page, as `documented_in` reads them
    Markdown(ExportOptions),
    /// The catalog as a document, as `diff` reads it
    Json(ExportOptions),
    /// A module of types for clients
    Typescript(ExportOptions),
    /// An OpenAPI 3.1 document with the responses of each status
    Openapi(ExportOptions),
    /// A page to read and search (feature `html` of errbook)
    Html(ExportOptions),
    /// What has changed since a file that `json` wrote, the worst first, each with the reason
    Diff(DiffOptions),
    /// What the lints find in the catalog
    ///
    /// What is intended is allowed where the catalog is defined: `allow(missing_help = "the reason");`.
    #[command(after_help = EXIT_CODES)]
    Lint,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct ExportOptions {
    /// Writes the file, and the folders above it, instead of printing
    #[arg(long, value_name = "PATH")]
    pub(super) out: Option<PathBuf>,
    /// Compares with the file at PATH and writes nothing; line endings are ignored
    #[arg(long, requires = "out")]
    pub(super) check: bool,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct DiffOptions {
    /// The older document
    #[arg(value_name = "OLD.json")]
    pub(super) old: PathBuf,
    /// The least change that fails
    #[arg(long, value_name = "LEVEL", default_value = Level::Breaking.as_str(), value_parser = level())]
    pub(super) deny: Level,
}

fn level() -> impl TypedValueParser<Value = Level> {
    let words = Level::ALL.map(|level| level.as_str());
    PossibleValuesParser::new(words).try_map(|word| word.parse::<Level>())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn clap_finds_no_contradiction() {
        Arguments::command().debug_assert();
    }
}
