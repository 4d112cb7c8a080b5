//! A renamed dependency, without the key `crate`: one error for each derive, at its name.

use errbook_tests_tools::program::compiler;
use errbook_tests_tools::skip;

#[test]
fn the_compiler_finds_no_crate_of_the_name() {
    if let Err(reason) = compiler() {
        return skip(reason);
    }
    trybuild::TestCases::new().compile_fail("without_crate.rs");
}
