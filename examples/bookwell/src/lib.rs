//! Bookwell, an appointment booking API: the server of errbook's flagship example.
//!
//! Every error a client can meet is defined in [`errors`], one enum a group, and nowhere else; the page
//! `docs/errors.md` tells the same to the API's users.

mod args;
mod auth;
mod banner;
mod booking;
pub mod errors;
mod http;
mod input;
mod reference;
mod server;
mod state;
mod store;
mod v1;

pub use args::Args;
pub use auth::Scope;
pub use server::{StartError, run};
