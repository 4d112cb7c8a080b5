//! What leaves the program.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};

use super::run::Outcome;

/// Prints it; a reader that has gone, as `head` does, is no failure.
pub(super) fn print(program: &str, outcome: Outcome) -> ExitCode {
    let mut code = outcome.code;
    let mut stdout = io::stdout().lock();
    let printed = stdout.write_all(outcome.stdout.as_bytes());
    match printed.and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            say(&format!("{program}: cannot print: {error}"));
            code = 2;
        }
        _ => {}
    }
    if !outcome.stderr.is_empty() {
        say(&format!("{program}: {}", outcome.stderr));
    }
    ExitCode::from(code)
}

/// `eprintln!` panics where nobody listens.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// Writes the file whole or not at all, and makes the folders above it.
pub(super) fn write(text: &str, path: &Path) -> io::Result<()> {
    // A link stays one.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder)?;
    }
    let known = fs::symlink_metadata(path).ok();
    // A pipe, a device or a link to nothing is written to, not replaced.
    if known.as_ref().is_some_and(|it| !it.is_file()) {
        return fs::write(path, text);
    }
    let beside = beside(path);
    let written = fs::write(&beside, text)
        .and_then(|()| known.map_or(Ok(()), |it| fs::set_permissions(&beside, it.permissions())))
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// In the same folder, for a file is not renamed across file systems.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", process::id()));
    path.with_file_name(name)
}
