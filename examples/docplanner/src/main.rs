//! Starts the server: see `docplanner --help`.

use std::process::ExitCode;

use clap::Parser;
use docplanner::Args;

#[tokio::main]
async fn main() -> ExitCode {
    match docplanner::run(Args::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("docplanner: {error}");
            ExitCode::FAILURE
        }
    }
}
