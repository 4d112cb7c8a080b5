//! The adapters, with servers over TCP. No test waits: the delays are asked for and written down.

#![deny(missing_docs)]

mod backon_repeats;
mod guide;
mod reqwest_reads;
mod server;
mod shared;
mod tower_repeats;

errbook_client::client! {
    /// The errors of the vectors' contract
    pub enum ApiError = "tests/vectors/contract.json";
}
