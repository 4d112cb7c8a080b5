//! The packages of this repository.

use std::process::Command;

use errbook_tests_tools::skip;

use crate::{program, repository};

#[test]
#[ignore = "takes minutes"]
fn no_package_has_a_false_error() {
    if let Err(reason) = errbook_tests_tools::program::on_path(&program()) {
        skip(reason);
        return;
    }
    let mut command = Command::new(program());
    let command = command.args(["diagnostics", "--severity", "error"]);
    let output = command
        .arg(repository())
        .output()
        .expect("rust-analyzer runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
}
