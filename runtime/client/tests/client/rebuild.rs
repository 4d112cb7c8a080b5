//! The crate is built again when its contract changes.

use errbook_tests_tools::package::Package;

const LIB: &str = r#"
errbook_client::client! {
    /// Errors
    pub enum ApiError = "contract.json";
}

pub fn is_taken(error: &ApiError) -> bool {
    matches!(error, ApiError::SlotTaken { .. })
}
"#;

#[test]
fn a_change_of_the_contract_rebuilds_the_crate() {
    let package = Package::new(env!("CARGO_TARGET_TMPDIR"), "client-rebuild");
    let manifest = Package::manifest("client-rebuild", "errbook");
    package.write("Cargo.toml", &manifest);
    package.write("src/lib.rs", LIB);
    let contract = include_str!("../vectors/contract.json");
    package.write("contract.json", contract);
    assert_eq!(package.check(), "");

    package.write(
        "contract.json",
        &contract.replace("slot_taken", "slot_gone"),
    );
    let said = package.check();
    assert!(said.contains("no variant named `SlotTaken`"), "{said}");

    package.write("contract.json", contract);
    assert_eq!(package.check(), "");
}
