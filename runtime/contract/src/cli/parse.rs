//! Arguments to a command; the error is the rule and the remedy.

mod nearest;

use std::ffi::OsString;
use std::path::PathBuf;

use self::nearest::nearest;
use crate::contract::Level;

/// What is wrong with the arguments.
#[derive(Debug, PartialEq)]
pub(super) struct Mistake {
    /// The subcommand whose arguments they are, once that is known.
    pub(super) of: Option<&'static str>,
    pub(super) message: String,
}

impl Mistake {
    /// With where to read more.
    pub(super) fn told(&self, program: &str) -> String {
        let Mistake { of, message } = self;
        let of = of.map(|name| format!(" {name}")).unwrap_or_default();
        let mark = if message.ends_with('?') { "" } else { ";" };
        format!("{message}{mark} `{program}{of} --help` says how it is used")
    }
}

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

pub(super) fn parse(arguments: Vec<OsString>) -> Result<Command, Mistake> {
    let mut arguments = arguments.into_iter();
    let general = |message| Mistake { of: None, message };
    let missing = || general("a subcommand is missing".to_owned());
    let first = arguments.next().ok_or_else(missing)?;
    let first = first.to_string_lossy();
    if is_help(&first) || first == "help" {
        let of = arguments.next().map(|it| subcommand(&it.to_string_lossy()));
        return Ok(Command::Help(of.transpose().map_err(general)?));
    }
    let name = subcommand(&first).map_err(general)?;
    let of = Some(name);
    command(name, arguments).map_err(|message| Mistake { of, message })
}

fn command(
    name: &'static str,
    arguments: impl Iterator<Item = OsString>,
) -> Result<Command, String> {
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
    match (check.is_some(), out) {
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
    check: Option<()>,
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
                "--check" if exports => {
                    once("--check", &mut given.check, flag("--check", inline)?)?
                }
                "--deny" if name == DIFF => {
                    let level = level(&value("`breaking`, `notable` or `informational`")?)?;
                    once("--deny", &mut given.deny, level)?;
                }
                key if key.starts_with('-') => {
                    let remedy = match (exports, name) {
                        (true, _) => "use `--out` or `--check`",
                        (_, DIFF) => "use `--deny`",
                        _ => "leave it out, for there is none",
                    };
                    return Err(format!("`{name}` has no option `{key}`; {remedy}"));
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

fn flag(key: &str, value: Option<OsString>) -> Result<(), String> {
    match value {
        Some(value) => {
            let value = value.to_string_lossy();
            Err(format!("`{key}` takes no value; leave `{value}` out"))
        }
        None => Ok(()),
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

fn subcommand(typed: &str) -> Result<&'static str, String> {
    if typed.starts_with('-') {
        return Err(format!(
            "`{typed}` stands first; options stand behind the subcommand"
        ));
    }
    let formats = Format::ALL.map(Format::name);
    let names = || formats.into_iter().chain([DIFF, LINT]);
    names().find(|known| *known == typed).ok_or_else(|| {
        let remedy = match nearest(typed, names()) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("use `{}`, `{DIFF}` or `{LINT}`", formats.join("`, `")),
        };
        format!("there is no subcommand `{typed}`; {remedy}")
    })
}

#[cfg(test)]
mod tests;
