//! A renamed dependency, without the key `crate`: one error for each derive, at its name.

use errbook_tests_tools::package::Package;
use errbook_tests_tools::program::compiler;
use errbook_tests_tools::skip;

#[test]
fn the_compiler_finds_no_crate_of_the_name() {
    if let Err(reason) = compiler() {
        return skip(reason);
    }
    let package = Package::new(env!("CARGO_TARGET_TMPDIR"), "without-crate");
    let manifest = Package::manifest("without-crate", "other");
    package.write("Cargo.toml", &manifest);
    package.write("src/main.rs", include_str!("without_crate.rs"));
    let said = package.check();
    let (errors, _) = said
        .split_once("\nFor more information about this error")
        .expect("rustc's last lines");
    assert_eq!(errors, include_str!("without_crate.stderr"));
}
