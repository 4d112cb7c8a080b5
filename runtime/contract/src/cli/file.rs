//! Writes files.

use std::path::{Path, PathBuf};
use std::{fs, io, process};

/// Writes the file completely or not at all, and creates the folders above it.
pub(super) fn write(text: &str, path: &Path) -> io::Result<()> {
    // A link stays a link.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder)?;
    }
    let known = fs::symlink_metadata(path).ok();
    // A pipe, a device or a dangling link is written to, not replaced.
    if known.as_ref().is_some_and(|known| !known.is_file()) {
        return fs::write(path, text);
    }
    let beside = beside(path);
    let written = fs::write(&beside, text)
        .and_then(|()| match known {
            Some(known) => fs::set_permissions(&beside, known.permissions()),
            None => Ok(()),
        })
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// In the same folder, since a file cannot be renamed across file systems.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", process::id()));
    path.with_file_name(name)
}
