//! Errors of a gRPC API: what a client gets over TCP, through gRPC and gRPC-Web, and what the log is told.

mod errors;
mod failure;
mod logged;
mod status;
mod transparent;
mod web;
