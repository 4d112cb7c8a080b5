//! Starts the server: see `insight-health --help`.

use std::process::ExitCode;

use clap::Parser;
use insight_health::Args;

#[tokio::main]
async fn main() -> ExitCode {
    match insight_health::run(Args::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("insight-health: {error}");
            ExitCode::FAILURE
        }
    }
}
