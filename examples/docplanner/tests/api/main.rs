//! The real servers, over TCP. `docplanner_errors` in a test's name is the published error page (all three versions
//! of it), the rest its row or section.

mod client;
mod client_errors;
mod contract;
mod dictionary;
mod exports;
mod fake_partner;
mod framework;
mod golden;
mod lints;
mod process;
mod real_time_booking;
mod server;
mod server_errors;
mod success;
