//! The command line over contracts in files.

use std::process::ExitCode;

fn main() -> ExitCode {
    errbook_contract::cli::run_on_files()
}
