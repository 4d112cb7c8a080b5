//! Arguments to a command; the error is the rule and the remedy.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::contract::Level;

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(super) enum Command {
    /// Of a subcommand, or of all.
    Help(Option<&'static str>),
    Export {
        format: Format,
        out: Option<PathBuf>,
        check: bool,
    },
    Diff {
        old: PathBuf,
        deny: Level,
    },
    Lint,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Format {
    Markdown,
    Json,
    TypeScript,
    OpenApi,
    Html,
}

impl Format {
    pub(super) const ALL: [Format; 5] = [
        Format::Markdown,
        Format::Json,
        Format::TypeScript,
        Format::OpenApi,
        Format::Html,
    ];

    /// The subcommand.
    pub(super) fn name(self) -> &'static str {
        match self {
            Format::Markdown => "markdown",
            Format::Json => "json",
            Format::TypeScript => "typescript",
            Format::OpenApi => "openapi",
            Format::Html => "html",
        }
    }
}

pub(super) const DIFF: &str = "diff";
pub(super) const LINT: &str = "lint";

pub(super) fn parse(arguments: Vec<OsString>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter();
    let first = arguments.next().ok_or("a subcommand is missing")?;
    let first = first.to_string_lossy().into_owned();
    if is_help(&first) || first == "help" {
        let of = arguments.next().map(|it| subcommand(&it.to_string_lossy()));
        return Ok(Command::Help(of.transpose()?));
    }
    let name = subcommand(&first)?;
    let given = Given::read(name, arguments)?;
    if given.help {
        return Ok(Command::Help(Some(name)));
    }
    match Format::ALL.into_iter().find(|it| it.name() == name) {
        Some(format) => export(format, given),
        None if name == DIFF => diff(given),
        None => Ok(Command::Lint),
    }
}

fn export(format: Format, given: Given) -> Result<Command, String> {
    let Given { out, check, .. } = given;
    match (check, out) {
        (true, None) => Err("`--check` compares with a file; add `--out PATH`".to_owned()),
        (check, out) => Ok(Command::Export { format, out, check }),
    }
}

fn diff(given: Given) -> Result<Command, String> {
    let missing = "`diff` compares with a file; name the one that `json` has written";
    let old = given.operand.ok_or(missing)?;
    let deny = given.deny.unwrap_or(Level::Breaking);
    Ok(Command::Diff { old, deny })
}

/// What stands behind a subcommand.
#[derive(Default)]
struct Given {
    help: bool,
    out: Option<PathBuf>,
    check: bool,
    deny: Option<Level>,
    operand: Option<PathBuf>,
}

impl Given {
    fn read(
        name: &'static str,
        mut arguments: impl Iterator<Item = OsString>,
    ) -> Result<Self, String> {
        let mut given = Given::default();
        let exports = name != DIFF && name != LINT;
        while let Some(argument) = arguments.next() {
            let (key, inline) = split(&argument);
            let mut value = |what: &str| {
                let next = || arguments.next().filter(|it| !is_option(it));
                let value = inline.clone().or_else(next);
                let value = value.filter(|it| !it.is_empty());
                value.ok_or_else(|| format!("`{key}` has no value; add {what}"))
            };
            match &key[..] {
                key if is_help(key) => given.help = true,
                "--out" if exports => once("--out", &mut given.out, value("a path")?.into())?,
                "--check" if exports => given.check = flag("--check", inline)?,
                "--deny" if name == DIFF => {
                    let level = level(&value("`breaking`, `notable` or `informational`")?)?;
                    once("--deny", &mut given.deny, level)?;
                }
                key if key.starts_with('-') => {
                    return Err(format!("`{name}` has no option `{key}`; correct it"));
                }
                _ if name == DIFF && given.operand.is_none() => {
                    given.operand = Some(argument.into());
                }
                key => return Err(format!("`{name}` takes no `{key}`; leave it out")),
            }
        }
        Ok(given)
    }
}

/// `--key=value` in two.
fn split(argument: &OsString) -> (String, Option<OsString>) {
    match argument.to_str().and_then(|text| text.split_once('=')) {
        Some((key, value)) if key.starts_with("--") => (key.to_owned(), Some(value.into())),
        _ => (argument.to_string_lossy().into_owned(), None),
    }
}

fn flag(key: &str, value: Option<OsString>) -> Result<bool, String> {
    match value {
        Some(value) => {
            let value = value.to_string_lossy();
            Err(format!("`{key}` takes no value; leave `{value}` out"))
        }
        None => Ok(true),
    }
}

fn once<T>(key: &str, place: &mut Option<T>, value: T) -> Result<(), String> {
    match place.replace(value) {
        Some(_) => Err(format!("`{key}` is given twice; keep one")),
        None => Ok(()),
    }
}

fn level(word: &OsString) -> Result<Level, String> {
    let levels = [Level::Breaking, Level::Notable, Level::Informational];
    let word = word.to_string_lossy();
    let known = levels.into_iter().find(|it| it.as_str() == word);
    let remedy = "use `breaking`, `notable` or `informational`";
    known.ok_or_else(|| format!("there is no level `{word}`; {remedy}"))
}

/// What was meant as an option of its own, and not as the value of the one before.
fn is_option(argument: &OsString) -> bool {
    argument.to_string_lossy().starts_with("--")
}

fn is_help(argument: &str) -> bool {
    matches!(argument, "--help" | "-h")
}

fn subcommand(name: &str) -> Result<&'static str, String> {
    let formats = Format::ALL.iter().map(|it| it.name());
    let mut names = formats.chain([DIFF, LINT]);
    let known = names.find(|known| *known == name);
    known.ok_or_else(|| {
        let formats: Vec<_> = Format::ALL.iter().map(|it| it.name()).collect();
        let all = formats.join("`, `");
        format!("there is no subcommand `{name}`; use `{all}`, `{DIFF}` or `{LINT}`")
    })
}

#[cfg(test)]
mod tests;
