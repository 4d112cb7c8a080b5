//! The program that the tests run.

mod catalog;

fn main() -> std::process::ExitCode {
    errbook::cli::run(&catalog::API)
}
