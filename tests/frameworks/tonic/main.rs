//! Errors of a gRPC API: what a client gets over TCP, through gRPC and gRPC-Web, and what the log is told.

mod errors;
#[path = "../../support/events.rs"]
mod events;
mod failure;
mod logged;
mod service;
mod status;
mod transparent;
mod web;
