//! The reference at `/errors` in a real browser, which Debian's `chromium` and `chromium-driver` bring; without them each
//! test says that it is skipped. A browser takes seconds to start, so each file has one for all its steps.
//!
//! `BOOKWELL_PICTURES=DIRECTORY cargo test -p bookwell --test browser -- --ignored` takes pictures of them, with the fonts
//! that are installed: the one in `docs` has those of Debian's `fonts-inter` and `fonts-jetbrains-mono`.

mod chromium;
#[path = "../api/client.rs"]
#[allow(dead_code)]
mod client;
mod commands;
mod keyboard;
mod looks;
mod narrowing;
mod page;
mod pictures;
#[path = "../api/server.rs"]
#[allow(dead_code)]
mod server;
