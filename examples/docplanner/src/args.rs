//! The command line.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::Parser;

/// Docplanner's integrations API, and beside it the system of a partner that it calls.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Args {
    /// Port of the platform; 0 takes a free one
    #[arg(long, default_value_t = 3000)]
    pub port: u16,

    /// Port of the partner; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 3001)]
    pub partner_port: u16,

    /// Call the partner at this address instead of starting one
    #[arg(long, value_name = "HOST:PORT", conflicts_with = "partner_port")]
    pub partner: Option<SocketAddr>,

    /// How long the partner may take to answer
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 2000)]
    pub partner_timeout: u64,

    /// Requests that a token may make in a minute
    #[arg(long, value_name = "N", default_value = "60")]
    pub rate_limit: NonZeroU32,

    /// Keep the bookings in this JSON file instead of in memory
    #[arg(long, value_name = "FILE")]
    pub data: Option<PathBuf>,

    /// Start out of service: every request gets 503
    #[arg(long)]
    pub maintenance: bool,
}
