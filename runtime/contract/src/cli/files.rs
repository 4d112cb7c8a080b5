//! The commands of the program `errbook`, over contracts in files.

use std::path::Path;

use super::args::{Command, FileCommand};
use super::outcome::{Failure, Outcome};
use super::program::Program;
use super::{commands, coverage, portal, read};

pub(super) fn run(program: &Program, command: FileCommand) -> Result<Outcome, Failure> {
    let on = |contract: &Path, command: Command| {
        commands::run(&read::document(contract)?, &program.of(contract), &command)
    };
    match command {
        FileCommand::Markdown(of) => on(&of.contract, Command::Markdown(of.options)),
        FileCommand::Json(of) => on(&of.contract, Command::Json(of.options)),
        FileCommand::Typescript(of) => on(&of.contract, Command::Typescript(of.options)),
        FileCommand::Openapi(of) => on(&of.contract, Command::Openapi(of.options)),
        FileCommand::Html(of) => on(&of.contract, Command::Html(of.options)),
        FileCommand::Lint(of) => on(&of.contract, Command::Lint(of.options)),
        FileCommand::Diff(options) => on(&options.new, Command::Diff(options.old)),
        FileCommand::Portal(options) => portal::run(&options),
        FileCommand::Coverage(options) => coverage::run(&options),
    }
}
