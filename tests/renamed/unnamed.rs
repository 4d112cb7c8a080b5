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
    package.write(
        "Cargo.toml",
        concat!(
            "[package]\nname = 'without-crate'\nedition = '2024'\n\n[dependencies]\nother = { package = 'errbook', path = '",
            env!("CARGO_MANIFEST_DIR"),
            "/../../runtime' }\n\n[workspace]\n"
        ),
    );
    package.write("src/main.rs", include_str!("without_crate.rs"));
    let said = package.check();
    let (errors, _) = said
        .split_once("\nFor more information about this error")
        .expect("rustc's last lines");
    assert_eq!(errors, include_str!("without_crate.stderr"));
}
