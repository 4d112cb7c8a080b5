//! Writes a file.

use std::path::{Path, PathBuf};
use std::{fs, io, process};

/// Writes the file completely or not at all, and creates missing folders.
pub(super) fn write(text: &str, path: &Path) -> io::Result<()> {
    // A symbolic link remains a link: its target is written.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder)?;
    }
    let metadata = fs::symlink_metadata(path).ok();
    // A pipe, a device or a dangling link is written to, not replaced.
    if metadata
        .as_ref()
        .is_some_and(|metadata| !metadata.is_file())
    {
        return fs::write(path, text);
    }
    let temporary = temporary_path(path);
    let written = fs::write(&temporary, text)
        .and_then(|()| match metadata {
            Some(metadata) => fs::set_permissions(&temporary, metadata.permissions()),
            None => Ok(()),
        })
        .and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// In the same folder, because a file cannot be renamed across file systems.
fn temporary_path(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", process::id()));
    path.with_file_name(name)
}
