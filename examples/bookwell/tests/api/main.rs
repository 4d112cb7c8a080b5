//! The real server, over TCP.

mod booking;
mod causes;
mod client;
mod contract;
mod documented;
mod exports;
mod framework;
mod golden;
mod lints;
mod logging;
mod operation;
mod process;
mod reference;
mod rust_client;
mod server;
mod slots;
