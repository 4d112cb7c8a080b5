//! The arguments. Their doc comments are the help texts.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};

use crate::diff::Level;

const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  a file differs or is missing, a change is denied, or a lint has findings
  2  the arguments are wrong, or a file cannot be read or written";

/// Write and check the exports of an error catalog
#[derive(Debug, Parser)]
#[command(after_help = EXIT_CODES)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write Markdown tables of the codes, as `documented_in` reads them
    Markdown(ExportOptions),
    /// Write the catalog as a document, as `diff` reads it
    Json(JsonOptions),
    /// Write a TypeScript module with types for clients
    Typescript(ExportOptions),
    /// Write an OpenAPI 3.1 document with the responses of each status
    Openapi(OpenapiOptions),
    /// Write the error reference as a page with a search (feature `html` of errbook)
    Html(ExportOptions),
    /// Print the changes since a file that `json` wrote, the most severe first
    Diff(DiffOptions),
    /// Print the findings of the lints in the catalog
    ///
    /// To allow a finding that is intended, add to `catalog!`: `allow(missing_help = "the reason");`.
    #[command(after_help = EXIT_CODES)]
    Lint,
}

#[derive(Debug, Clone, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct ExportOptions {
    /// Write to this file instead of printing, and create missing folders
    #[arg(long, value_name = "PATH")]
    pub(super) out: Option<PathBuf>,
    /// Compare with the file at PATH instead of writing it; line endings are ignored
    #[arg(long, requires = "out")]
    pub(super) check: bool,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct JsonOptions {
    /// Include the names of Rust types, variants and functions: for the owners of the contract, not for clients
    #[arg(long)]
    pub(super) rust: bool,
    #[command(flatten)]
    pub(super) export: ExportOptions,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct OpenapiOptions {
    /// Merge into this OpenAPI document, in JSON, and write it again: an operation names its errors by
    /// `x-errbook-errors`, the name of the catalog or a list of codes
    #[arg(long, value_name = "PATH")]
    pub(super) into: Option<PathBuf>,
    /// Add a response for errors that are not documented; with `--into` to each operation without a `default`
    #[arg(long)]
    pub(super) default: bool,
    /// Write codes in `x-extensible-enum` instead of `enum`
    #[arg(long)]
    pub(super) extensible: bool,
    #[command(flatten)]
    pub(super) export: ExportOptions,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct DiffOptions {
    /// The older document
    #[arg(value_name = "OLD.json")]
    pub(super) old: PathBuf,
    /// Fail if a change has at least this level
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
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
