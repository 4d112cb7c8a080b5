//! The real server, over TCP. `errors_md` in a test's name is the published error page, the rest its row or example.

mod client;
mod contract;
mod exports;
mod framework;
mod lints;
mod process;
mod required_fields;
mod response_examples;
mod retry_guidance;
mod server;
mod status_codes;
mod storage;
