//! What the tests of a server have provoked: lines of JSON that the server's tests write and `errbook coverage` reads.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use serde::{Deserialize, Serialize};

/// An answer from 400 on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Record {
    /// The status sent.
    pub status: u16,
    /// The code, if the answer is an error of the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The status at which the contract has the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual_status: Option<u16>,
    /// How the answer differs from the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mismatch: Option<String>,
}

/// The folder of the records: `errbook-coverage` in the target directory, which is that of `CARGO_TARGET_DIR`, of the
/// program if it is in one (a doctest is not), of the current directory or one above it, or `target`.
#[must_use]
pub fn directory() -> PathBuf {
    let of_cargo = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let of_program = || {
        let program = env::current_exe().ok()?;
        let mut folders = program.ancestors();
        let target = folders.find(|folder| is_target(folder))?;
        Some(target.to_owned())
    };
    let of_workspace = || {
        let current = env::current_dir().ok()?;
        let mut targets = current.ancestors().map(|folder| folder.join("target"));
        targets.find(|target| is_target(target))
    };
    let target = of_cargo.or_else(of_program).or_else(of_workspace);
    target
        .unwrap_or_else(|| PathBuf::from("target"))
        .join("errbook-coverage")
}

/// Whether cargo builds there. A folder that was there before, such as a volume of a container, has no `CACHEDIR.TAG`.
fn is_target(folder: &Path) -> bool {
    let mut marks = [".rustc_info.json", "CACHEDIR.TAG"].iter();
    marks.any(|mark| folder.join(mark).is_file())
}

/// The file of a catalog. The id is the name of a `static`; that of a contract written by hand can be anything, and leads
/// nowhere else nevertheless.
#[must_use]
pub fn file(directory: &Path, catalog: &str) -> PathBuf {
    let name = match catalog {
        "" => "catalog",
        name => name,
    };
    let of_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = name.replace(|c| !of_name(c), "-");
    directory.join(format!("{name}.jsonl"))
}

/// What was recorded for a catalog. A line that a process which was killed has left incomplete is skipped.
///
/// # Errors
///
/// If the file is not there or cannot be read.
pub fn read(file: &Path) -> io::Result<BTreeSet<Record>> {
    let text = fs::read_to_string(file)?;
    let records = text.lines().map(serde_json::from_str);
    Ok(records.filter_map(Result::ok).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_read_as_they_were_written_and_half_a_line_is_skipped() {
        let record = Record {
            status: 502,
            code: Some("upstream".to_owned()),
            usual_status: Some(500),
            mismatch: Some("a \"reason\"".to_owned()),
        };
        let line = serde_json::to_string(&record).unwrap();
        let path = env::temp_dir().join(format!("errbook-coverage-{}.jsonl", std::process::id()));
        fs::write(&path, format!("{line}\n{line}\n{}", &line[..20])).unwrap();
        let read = read(&path);
        fs::remove_file(&path).unwrap();
        assert_eq!(read.unwrap(), BTreeSet::from([record]));
    }

    #[test]
    fn every_file_is_in_the_folder() {
        let folder = Path::new("records");
        for (id, name) in [
            ("", "catalog"),
            ("BOOKWELL_2", "BOOKWELL_2"),
            ("FEHLER_ÜBER", "FEHLER_ÜBER"),
            ("../../a", "------a"),
            ("/etc/a.b", "-etc-a-b"),
            ("C:\\a", "C--a"),
        ] {
            let expected = folder.join(format!("{name}.jsonl"));
            assert_eq!(file(folder, id), expected);
        }
    }

    #[test]
    fn the_folder_is_in_the_target_directory_of_the_test() {
        let folder = directory();
        assert!(folder.ends_with("errbook-coverage"), "{folder:?}");
        assert!(is_target(folder.parent().unwrap()));
    }
}
