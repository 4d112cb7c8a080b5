//! Writes and checks what is made from the catalog of errors: see `docplanner-errors --help`.

use std::process::ExitCode;

use docplanner::errors::DOCPLANNER;

fn main() -> ExitCode {
    errbook::cli::run(&DOCPLANNER)
}
