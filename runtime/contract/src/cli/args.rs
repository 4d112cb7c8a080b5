//! The arguments. Their doc comments are the help texts.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Args, Parser, Subcommand};

use super::allowance::Allowance;
use crate::diff::Level;

const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  a file differs or is missing, a change is denied, a lint has findings, an error was not provoked
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
    Html(HtmlOptions),
    /// Print the changes since a file that `json` wrote, the most severe first
    Diff(DiffOptions),
    /// Print the findings of the lints in the catalog
    ///
    /// To allow a finding that is intended, add to `catalog!`: `allow(missing_help = "the reason");`.
    Lint(LintOptions),
}

/// Write and check the exports of error contracts
///
/// CONTRACT.json is a file that `json` wrote, or `-` for the standard input.
#[derive(Debug, Parser)]
#[command(name = "errbook", version, after_help = EXIT_CODES)]
pub(super) struct FileArguments {
    #[command(subcommand)]
    pub(super) command: FileCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum FileCommand {
    /// Write Markdown tables of the codes, as `documented_in` reads them
    Markdown(Of<ExportOptions>),
    /// Write the contract again, in today's format
    Json(Of<JsonOptions>),
    /// Write a TypeScript module that reads error responses
    Typescript(Of<ExportOptions>),
    /// Write an OpenAPI 3.1 document with the responses of each status
    Openapi(Of<OpenapiOptions>),
    /// Write the error reference as a page with a search (feature `html`)
    Html(Of<HtmlOptions>),
    /// Print the changes from one contract to another, the most severe first
    ///
    /// `git show main:docs/errors.json | errbook diff - docs/errors.json` compares with a revision.
    Diff(FileDiffOptions),
    /// Print the findings of the lints
    Lint(Of<LintOptions>),
    /// Write the error references of several services, with an index of all their codes (feature `html`)
    Portal(PortalOptions),
    /// Print which errors the tests of a server have provoked, as errbook's `testing::Coverage` has recorded them
    ///
    /// It fails if an answer was none of the contract. Run `errbook coverage --clear` before the tests: records are added
    /// to those of earlier runs.
    Coverage(CoverageOptions),
}

/// A command of a contract in a file.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct Of<O: Args> {
    /// The contract
    #[arg(value_name = "CONTRACT.json")]
    pub(super) contract: PathBuf,
    #[command(flatten)]
    pub(super) options: O,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct FileDiffOptions {
    #[command(flatten)]
    pub(super) old: DiffOptions,
    /// The newer document
    #[arg(value_name = "NEW.json")]
    pub(super) new: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct PortalOptions {
    /// The contracts of the services, each with an id of its own
    #[arg(value_name = "CONTRACT.json", required = true)]
    pub(super) contracts: Vec<PathBuf>,
    /// Write to this folder: `index.html`, and a folder for each service
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct CoverageOptions {
    /// The contract
    #[arg(long, value_name = "CONTRACT.json")]
    pub(super) contract: PathBuf,
    /// Fail if an error was never provoked
    #[arg(long, value_name = "WHICH", value_parser = ["all"])]
    pub(super) require: Option<String>,
    /// A code that the tests cannot provoke; may be given several times
    #[arg(long, value_name = "CODE")]
    pub(super) except: Vec<String>,
    /// The folder of the records; by default `errbook-coverage` in the target directory
    #[arg(long, value_name = "DIR")]
    pub(super) dir: Option<PathBuf>,
    /// Remove the records of earlier runs instead
    #[arg(long, conflicts_with_all = ["require", "except"])]
    pub(super) clear: bool,
}

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct LintOptions {
    /// Print the findings as JSON
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
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

/// The links out of the page. An address is a URL, or relative to the page.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
#[cfg_attr(not(feature = "html"), allow(dead_code))]
pub(super) struct HtmlOptions {
    /// Link to the documentation of which the page is a part
    #[arg(long, value_name = "URL")]
    pub(super) home: Option<String>,
    /// The text of this link instead of "Documentation"
    #[arg(long, value_name = "TEXT", requires = "home")]
    pub(super) home_name: Option<String>,
    /// Link to the document as JSON
    #[arg(long, value_name = "URL", num_args = 0..=1, require_equals = true, default_missing_value = "errors.json")]
    pub(super) json: Option<String>,
    /// Link to the OpenAPI export
    #[arg(long, value_name = "URL", num_args = 0..=1, require_equals = true, default_missing_value = "errors.openapi.json")]
    pub(super) openapi: Option<String>,
    /// Link to the TypeScript module
    #[arg(long, value_name = "URL", num_args = 0..=1, require_equals = true, default_missing_value = "errors.ts")]
    pub(super) typescript: Option<String>,
    #[command(flatten)]
    pub(super) export: ExportOptions,
}

/// The options that name a file to write.
const TARGET: &str = "target";

#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES, group = ArgGroup::new(TARGET).args(["into", "out"]).multiple(true))]
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
    /// Begin the names of all components with these words, as for a second catalog in a document: `admin` gives
    /// `AdminError409`
    #[arg(long, value_name = "WORDS")]
    pub(super) prefix: Option<String>,
    /// Write to this file instead of printing or of the one that `--into` names, and create missing folders
    #[arg(long, value_name = "PATH")]
    pub(super) out: Option<PathBuf>,
    /// Compare with the file that would be written instead of writing it; line endings are ignored
    #[arg(long, requires = TARGET)]
    pub(super) check: bool,
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
    /// Let a change through that is made on purpose, by the rule and what has changed, such as
    /// `status-changed:slot_taken`; may be given several times. It is an error if there is no such change
    #[arg(long, value_name = "RULE:SUBJECT")]
    pub(super) allow: Vec<Allowance>,
    /// Print the changes as JSON
    #[arg(long)]
    pub(super) json: bool,
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
        FileArguments::command().debug_assert();
    }
}
