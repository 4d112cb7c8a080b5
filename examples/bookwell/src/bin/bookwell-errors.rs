//! Writes and checks what is made from the catalog of errors: see `bookwell-errors --help`.

use std::process::ExitCode;

use bookwell::errors::BOOKWELL;

fn main() -> ExitCode {
    errbook::cli::run(&BOOKWELL)
}
