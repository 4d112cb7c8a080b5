//! Where an export goes: to the standard output, to a file, or into a comparison with a file.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::args::ExportOptions;
use super::compare::first_difference;
use super::file;
use super::outcome::{Failure, Outcome};
use crate::shell::word;

pub(super) fn print_or_write(
    text: String,
    options: &ExportOptions,
    command: &str,
) -> Result<Outcome, Failure> {
    let Some(path) = &options.out else {
        return Ok(Outcome::printed(text, 0));
    };
    if options.check {
        check_file(&text, path, command)?;
    } else {
        let failed =
            |error| Failure::Failed(format!("{} cannot be written: {error}", path.display()));
        file::write(&text, path).map_err(failed)?;
    }
    Ok(Outcome::printed(String::new(), 0))
}

fn check_file(text: &str, path: &Path, command: &str) -> Result<(), Failure> {
    let shown = path.display();
    let out = word(&shown.to_string());
    let remedy = format!("write it again with `{command} --out {out}`");
    let written = fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Differs(format!("{shown} is missing; {remedy}")),
        _ => Failure::Failed(format!("{shown} cannot be read: {error}")),
    })?;
    match first_difference(&String::from_utf8_lossy(&written), text) {
        None => Ok(()),
        Some(difference) => Err(Failure::Differs(format!("{shown}{difference}\n{remedy}"))),
    }
}
