//! Docplanner: an integrations API, and a booking flow in which a partner's system has a say.
//!
//! [`errors`] is what the platform answers with, [`dictionary`] the numbers that the partner answers with.

mod args;
mod auth;
mod banner;
pub mod dictionary;
pub mod errors;
mod partner;
mod platform;
mod rate_limit;
mod request_log;
mod server;
mod state;
mod stop;
mod store;
mod upstream;

pub use args::Args;
pub use server::{StartError, run};
