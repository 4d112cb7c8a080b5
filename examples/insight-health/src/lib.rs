//! The webhook API of Insight Health: errbook's example for several body shapes in one API.
//!
//! Every error a sender can meet is defined in [`errors`] and nowhere else.

mod args;
mod banner;
mod date;
pub mod errors;
mod request_log;
mod senders;
mod server;
mod signature;
mod stop;
mod store;
mod validation;
mod webhook;

pub use args::Args;
pub use server::{StartError, run};
