//! How the program was called, for messages.

use std::ffi::OsString;
use std::path::Path;

use crate::shell::word;

pub(super) struct Program {
    pub(super) name: String,
    /// The contract on which the command works, if it is a file.
    contract: Option<String>,
}

impl Program {
    /// The program at this path.
    pub(super) fn new(path: Option<&OsString>, default: &str) -> Self {
        let name = path.and_then(|path| Path::new(path).file_stem());
        Program {
            name: name.map_or_else(
                || default.to_owned(),
                |name| name.to_string_lossy().into_owned(),
            ),
            contract: None,
        }
    }

    /// The same with a contract in a file.
    pub(super) fn of(&self, contract: &Path) -> Self {
        Program {
            name: self.name.clone(),
            contract: Some(contract.display().to_string()),
        }
    }

    /// The beginning of a command line.
    pub(super) fn command(&self, command: &str) -> String {
        let contract = self.contract.as_ref();
        let contract = contract.map(|contract| format!(" {}", word(contract)));
        format!("{} {command}{}", self.name, contract.unwrap_or_default())
    }
}
