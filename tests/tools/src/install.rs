//! Installing once for all tests, whichever of them and however many at a time.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::{fs, process};

use crate::asked::may_install;

/// A folder into which the packages that a lock file pins are installed.
///
/// `fill` is given an empty folder. It is renamed when it is complete, so that an installation that was interrupted or
/// that another process makes at the same time does no harm.
pub(crate) fn installed(
    folder: PathBuf,
    lock: &str,
    fill: impl FnOnce(&Path) -> Result<(), String>,
) -> Result<PathBuf, String> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let is_current = || fs::read_to_string(folder.join(LOCK)).is_ok_and(|known| known == lock);
    if is_current() {
        return Ok(folder);
    }
    if !may_install() {
        let name = folder.file_name().unwrap_or_default().display();
        return Err(format!(
            "{name} is not installed; ERRBOOK_INSTALL=1 lets the tests do it"
        ));
    }
    let new = folder.with_extension(format!("new-{}", process::id()));
    let written =
        |result: std::io::Result<()>| result.map_err(|error| format!("{}: {error}", new.display()));
    written(fs::create_dir_all(&new))?;
    fill(&new)?;
    written(fs::write(new.join(LOCK), lock))?;
    // There is none yet, or it is of another lock file.
    let _ = fs::remove_dir_all(&folder);
    match fs::rename(&new, &folder) {
        Err(_) if is_current() => written(fs::remove_dir_all(&new))?,
        result => written(result)?,
    }
    Ok(folder)
}

/// The lock file that the installed packages are of.
const LOCK: &str = "installed.lock";

/// Runs an installer.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().display().to_string();
    match command.output() {
        Err(error) => Err(format!("{program} cannot be run: {error}")),
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            Err(format!("{program}: {}", String::from_utf8_lossy(&said)))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::env;

    use super::*;
    use crate::child::run;

    /// A folder of the system's, which is no longer there.
    fn folder(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("errbook-tools-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    #[ignore = "what the tests of this module start"]
    fn child() {
        let folder = folder("child");
        let installed = installed(folder.clone(), "a 1.0", |new| {
            fs::write(new.join("program"), "1.0").map_err(|error| error.to_string())
        });
        match installed {
            Ok(path) => {
                let program = fs::read_to_string(path.join("program"));
                assert_eq!(program.expect("it is installed"), "1.0");
                // What is there is not installed again, and another lock file is another set.
                let again = super::installed(folder.clone(), "a 1.0", |_| Err("again".to_owned()));
                assert_eq!(again, Ok(folder.clone()));
                let other = super::installed(folder.clone(), "a 2.0", |_| Err("other".to_owned()));
                assert_eq!(other, Err("other".to_owned()));
                fs::remove_dir_all(&folder).expect("it can be removed");
                println!("installed");
            }
            Err(reason) => {
                assert!(!folder.exists());
                println!("{reason}");
            }
        }
    }

    fn said(install: Option<&str>, ci: Option<&str>) -> String {
        let variables = [("ERRBOOK_INSTALL", install), ("CI", ci)];
        let (succeeds, stdout, stderr) = run("install::tests::child", &variables);
        assert!(succeeds, "{stdout}{stderr}");
        stdout
    }

    #[test]
    fn nothing_is_installed_unless_that_is_asked_for() {
        for install in [None, Some("0")] {
            let said = said(install, None);
            let reason = "is not installed; ERRBOOK_INSTALL=1 lets the tests do it\n";
            assert!(said.contains(reason), "{said}");
        }
        for (install, ci) in [(Some("1"), None), (None, Some("true"))] {
            let said = said(install, ci);
            assert!(said.contains("installed\n"), "{said}");
            assert!(!said.contains("is not installed"), "{said}");
        }
    }
}
