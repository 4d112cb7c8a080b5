//! Starts the server: see `bookwell --help`.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use bookwell::Args;
use clap::Parser;

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    tracing_subscriber::fmt()
        .with_max_level(args.log)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    match bookwell::run(args).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bookwell: {error}");
            ExitCode::FAILURE
        }
    }
}
