//! What cargo says of dependencies, which it may have to download for that.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::may_install;

/// What cargo prints in this folder, by the committed `Cargo.lock`. Crates that were never downloaded, as those of another
/// platform, are downloaded where tests may install what they need.
///
/// # Errors
///
/// What cargo says where crates are missing: the reason to skip a test.
///
/// # Panics
///
/// With what cargo says, if it fails for anything else, such as a manifest or a lock file that is wrong.
pub fn cargo(folder: impl AsRef<Path>, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).args(["--locked", "--quiet"]);
    if !may_install() {
        command.arg("--offline");
    }
    // Flags of the tests' own build are not for another platform.
    command.env_remove("RUSTFLAGS").current_dir(folder);
    output_of(&mut command).inspect_err(|said| {
        assert!(are_crates_missing(said), "{said}");
    })
}

/// Whether cargo has failed for want of crates alone.
fn are_crates_missing(said: &str) -> bool {
    // Without and with a network that could have them.
    let missing = ["--offline was specified", "failed to download"];
    missing.iter().any(|it| said.contains(it))
}

/// What the program prints.
///
/// # Errors
///
/// What it says where it fails.
pub fn output_of(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(format!(
            "{command:?}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, process};

    use super::*;

    /// What cargo says of a package with this manifest and this lock file.
    fn metadata(name: &str, manifest: &str, lock: &str) -> Result<String, String> {
        let folder = env::temp_dir().join(format!("errbook-tools-{}-{name}", process::id()));
        fs::create_dir_all(folder.join("src")).expect("it can be created");
        for (path, text) in [
            ("src/lib.rs", ""),
            ("Cargo.toml", manifest),
            ("Cargo.lock", lock),
        ] {
            fs::write(folder.join(path), text).expect("it can be written to");
        }
        let said = std::panic::catch_unwind(|| cargo(&folder, &["metadata", "--format-version=1"]));
        fs::remove_dir_all(&folder).expect("it can be removed");
        said.unwrap_or_else(|panic| {
            let said = panic.downcast_ref::<String>();
            Err(format!("panicked: {}", said.expect("a message")))
        })
    }

    const MANIFEST: &str = "[package]\nname = 'a'\nedition = '2024'\n[workspace]\n";
    const LOCK: &str = "version = 4\n[[package]]\nname = 'a'\nversion = '0.0.0'\n";

    #[test]
    fn what_is_wrong_is_no_missing_crate() {
        let said = metadata("well", MANIFEST, LOCK).expect("nothing is wrong");
        assert!(said.contains("\"packages\""), "{said}");

        let manifest = metadata("manifest", "[package", LOCK).unwrap_err();
        assert!(manifest.starts_with("panicked: "), "{manifest}");
        let with_another = format!("{MANIFEST}[dependencies]\nb.path = 'b'\n");
        let path = metadata("path", &with_another, LOCK).unwrap_err();
        assert!(path.starts_with("panicked: "), "{path}");
        let lock = metadata("lock", MANIFEST, "version = 4\n").unwrap_err();
        assert!(lock.starts_with("panicked: "), "{lock}");
        assert!(lock.contains("lock file"), "{lock}");
    }

    #[test]
    fn crates_that_cargo_cannot_have_are_missing() {
        for said in [
            "error: failed to download `actix-codec v0.5.4`\n\nCaused by:\n  \
             attempting to make an HTTP request, but --offline was specified",
            "error: failed to get `humantime` as a dependency of package `a v0.1.0 (/a)`\n\nCaused by:\n  \
             download of config.json failed\n\nCaused by:\n  \
             failed to download from `https://index.crates.io/config.json`\n\nCaused by:\n  \
             [7] Could not connect to server",
        ] {
            assert!(are_crates_missing(said), "{said}");
        }
    }
}
