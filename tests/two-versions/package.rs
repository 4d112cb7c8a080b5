//! A package that depends on both releases, with a program for each case.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use crate::second;

pub(crate) struct Package(PathBuf);

impl Package {
    pub(crate) fn new() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let repository = here.join("../..");
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("two-versions");
        second::write(&repository, &root.join("second"));
        let cases = fs::read_dir(here.join("cases")).unwrap();
        let cases = cases.map(|case| {
            let path = case.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            format!("[[bin]]\nname = '{name}'\npath = '{}'\n", path.display())
        });
        let cases: String = cases.collect();
        let manifest = format!(
            "[package]\nname = 'two-versions'\nversion = '0.0.0'\nedition = '2024'\n\n[dependencies]\n\
             first = {{ package = 'errbook', path = '{}/runtime' }}\n\
             second = {{ package = 'errbook', path = '{}/second/runtime' }}\n\n{cases}\n[workspace]\n\n[profile.dev.package.'*']\ndebug = false\n",
            repository.display(),
            root.display(),
        );
        let package = root.join("package");
        second::write_if_changed(&package.join("Cargo.toml"), &manifest);
        if !package.join("Cargo.lock").exists() {
            fs::copy(repository.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
        }
        Package(package)
    }

    fn cargo(&self, command: &str, case: &str) -> Output {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .args([
                command,
                "--offline",
                "--quiet",
                "--color",
                "never",
                "--bin",
                case,
            ])
            .current_dir(&self.0)
            // Dependencies are compiled as they are for this workspace, once for both.
            .env(
                "CARGO_TARGET_DIR",
                concat!(env!("CARGO_TARGET_TMPDIR"), "/.."),
            )
            .env_remove("RUSTFLAGS")
            .output()
            .unwrap()
    }

    /// What the program prints.
    #[track_caller]
    pub(crate) fn run(&self, case: &str) -> String {
        let output = self.cargo("run", case);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The only error of a program that does not compile.
    #[track_caller]
    pub(crate) fn error(&self, case: &str) -> String {
        let output = self.cargo("check", case);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "{case} compiles");
        let lines = errors.lines().filter(|line| line.starts_with("error"));
        let lines = lines.filter(|line| !line.starts_with("error: could not compile"));
        assert_eq!(lines.count(), 1, "{errors}");
        assert!(!errors.contains("__"), "an internal name: {errors}");
        errors
    }
}
