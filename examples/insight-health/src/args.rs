//! The command line.

use std::path::PathBuf;

use clap::Parser;

/// The webhook API of Insight Health: takes batches of appointments from EHR systems.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Args {
    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 3000)]
    pub port: u16,

    /// Keep the appointments in this JSON file instead of in memory
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,
}
