//! A test of this crate in a process of its own, since what it shows goes by the environment.

use std::env;
use std::process::Command;

/// Runs an ignored test with these variables, or without those that have no value. Whether it succeeds, and what it writes.
pub(crate) fn run(test: &str, variables: &[(&str, Option<&str>)]) -> (bool, String, String) {
    let mut command = Command::new(env::current_exe().expect("the path of this program"));
    command.args([test, "--exact", "--ignored", "--show-output"]);
    for (name, value) in variables {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let output = command.output().expect("this program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the harness writes UTF-8");
    let stdout = text(output.stdout);
    assert!(stdout.contains("running 1 test\n"), "{stdout}");
    (output.status.success(), stdout, text(output.stderr))
}
