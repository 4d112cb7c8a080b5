//! How the program is used.

use super::parse::{DIFF, Format, LINT};

/// Of a subcommand, or of all.
pub(super) fn text(program: &str, of: Option<&str>) -> String {
    match of {
        None => all(program),
        Some(DIFF) => diff(program),
        Some(LINT) => lint(program),
        Some(format) => export(program, format),
    }
}

const EXITS: &str = "\
Exit codes:
  0  all is well
  1  a file differs or is missing, a change is denied, or a lint has found something
  2  the arguments are wrong, or a file cannot be read or written
";

fn all(program: &str) -> String {
    let formats = Format::ALL.map(|it| format!("  {:<11} {}\n", it.name(), what(it.name())));
    let formats = formats.concat();
    format!(
        "\
Writes and checks what is made from the catalog of errors.

Usage: {program} <FORMAT> [--out PATH] [--check]
       {program} {DIFF} OLD.json [--deny LEVEL]
       {program} {LINT}

Formats:
{formats}
Others:
  {DIFF:<11} What has changed since a file that `json` wrote
  {LINT:<11} What is wrong with the catalog, though it compiles

Each has its own --help.

{EXITS}"
    )
}

fn what(format: &str) -> &'static str {
    match format {
        "markdown" => "The tables of the public page, as `documented_in` reads them",
        "json" => "The catalog as a document, as `diff` reads it",
        "typescript" => "A module of types for clients",
        "openapi" => "An OpenAPI 3.1 document with the responses of each status",
        _ => "A page to read and search (feature `html` of errbook)",
    }
}

fn export(program: &str, format: &str) -> String {
    let what = what(format);
    format!(
        "\
{what}.

Usage: {program} {format} [--out PATH] [--check]

Options:
  --out PATH  Writes the file, and the folders above it; without it, prints
  --check     Compares with the file at PATH and writes nothing; line endings make no difference

{EXITS}"
    )
}

fn diff(program: &str) -> String {
    format!(
        "\
What has changed since a file that `json` wrote, the worst first, each with the reason.

Usage: {program} {DIFF} OLD.json [--deny LEVEL]

Options:
  --deny LEVEL  The least change that fails: `breaking` (unless given), `notable` or `informational`

{EXITS}"
    )
}

fn lint(program: &str) -> String {
    format!(
        "\
What is wrong with the catalog, though it compiles: see `errbook::lint`.

Usage: {program} {LINT}

What is meant to be so is allowed where the catalog is defined: `allow(missing_help = \"the reason\");`.

{EXITS}"
    )
}
