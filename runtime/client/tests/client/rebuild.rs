//! The crate is built again when its contract changes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const LIB: &str = r#"
errbook_client::client! {
    /// Errors
    pub enum ApiError = "contract.json";
}

pub fn is_taken(error: &ApiError) -> bool {
    matches!(error, ApiError::SlotTaken { .. })
}
"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("client-rebuild")
}

fn write(path: &str, text: &str) {
    let path = root().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What `cargo check` says; nothing when all is well.
fn check() -> String {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--offline", "--quiet", "--color", "never"])
        .current_dir(root())
        .env("CARGO_TARGET_DIR", root().join("target"))
        .env_remove("RUSTFLAGS")
        .output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.success(), said.is_empty(), "{said}");
    said
}

#[test]
fn a_change_of_the_contract_rebuilds_the_crate() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = format!(
        "[package]\nname = \"client-rebuild\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         errbook-client = {{ path = '{}' }}\n\n[workspace]\n",
        package.display()
    );
    write("Cargo.toml", &manifest);
    let mut locks = package.ancestors().map(|folder| folder.join("Cargo.lock"));
    let lock = locks.find_map(|lock| fs::read_to_string(lock).ok());
    write("Cargo.lock", &lock.expect("the workspace has a lock file"));
    write("src/lib.rs", LIB);
    let contract = include_str!("../vectors/contract.json");
    write("contract.json", contract);
    assert_eq!(check(), "");

    write(
        "contract.json",
        &contract.replace("slot_taken", "slot_gone"),
    );
    let said = check();
    assert!(said.contains("no variant named `SlotTaken`"), "{said}");

    write("contract.json", contract);
    assert_eq!(check(), "");
}
