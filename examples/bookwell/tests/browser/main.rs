//! The reference at `/errors` in a real browser, which Debian's `chromium` and `chromium-driver` bring; without them each
//! test says that it is skipped. A browser takes seconds to start, so each file has one for all its steps.
//!
//! `cargo test -p bookwell --test browser figures -- --ignored` prints how long a browser takes for pages of many codes.
//! `BOOKWELL_PICTURES=DIRECTORY cargo test -p bookwell --test browser pictures -- --ignored` takes pictures of them, with the fonts
//! that are installed: the one in `docs` has those of Debian's `fonts-inter` and `fonts-jetbrains-mono`.

mod accessibility;
mod chromium;
#[path = "../api/client.rs"]
#[allow(dead_code)]
mod client;
mod commands;
#[path = "../api/contract.rs"]
mod contract;
mod copying;
mod figures;
mod keyboard;
mod looks;
mod narrowing;
mod page;
mod pictures;
mod served;
#[path = "../api/server.rs"]
#[allow(dead_code)]
mod server;
