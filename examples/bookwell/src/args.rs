//! The command line.

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::Parser;
use tracing::level_filters::LevelFilter;

/// Bookwell: a booking API that answers every mistake with a documented error.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Args {
    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 3000)]
    pub port: u16,

    /// Keep the data in this SQLite file instead of in memory; a new file is filled with examples
    #[arg(long, value_name = "FILE")]
    pub database: Option<PathBuf>,

    /// Requests that an API key may make in a minute
    #[arg(long, value_name = "N", default_value = "60")]
    pub rate_limit: NonZeroU32,

    /// Start out of service: every request gets 503 until PUT /v1/admin/maintenance ends it
    #[arg(long)]
    pub maintenance: bool,

    /// Log this much to stderr: off, error, info or debug
    #[arg(long, value_name = "LEVEL", default_value = "info")]
    pub log: LevelFilter,

    /// Add POST /v1/chaos/panic, an endpoint that panics; not for production
    #[arg(long)]
    pub chaos: bool,
}
