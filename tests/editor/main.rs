//! What rust-analyzer shows of the attribute, asked as editors ask it.
//!
//! `RUST_ANALYZER` is the program, `rust-analyzer` unless given. All tests share one process, which takes seconds to read the
//! standard library, and minutes if it is built without optimization.

mod package;
mod server;
mod completion {
    mod fields;
    mod keys;
    mod words;
}
mod diagnostics {
    mod half_typed;
    mod repository;
}
mod hover;
mod placeholders;

use std::path::Path;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use errbook_tests_tools::{program, skip};

use crate::server::Server;

const ENUM: &str = r#"use errbook::ApiError;

#[derive(Debug, ApiError)]
#[api_error(log = "warn")]
pub enum BookingError {
    #[api_error(code = "slot_taken", status = 409, retry = "never", details, message = "{slot} is taken, not {other:?}.")]
    SlotTaken {
        #[api_error(example = "10:00")]
        slot: String,
        other: Option<u8>,
    },
    #[api_error(code = "gone", status = 410, on(not_found, client_error))]
    Gone,
    #[api_error(code = "failed", status = 500, on(server_error), retry(backoff(initial = "1s")))]
    Failed,
}

pub fn used(error: &BookingError) -> (u16, String) {
    (error.status().as_u16(), error.to_response().body().to_string())
}
"#;

/// rust-analyzer with the text in its window, or `None` if there is none, which is said.
fn editor(text: &str) -> Option<MutexGuard<'static, Server>> {
    static SERVER: LazyLock<Mutex<Server>> = LazyLock::new(|| {
        let folder = package::write(ENUM);
        Mutex::new(Server::start(&program(), &folder, "src/lib.rs"))
    });
    if let Err(reason) = program::on_path(&program()) {
        skip(reason);
        return None;
    }
    let mut server = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
    server.change(text);
    Some(server)
}

fn program() -> String {
    std::env::var("RUST_ANALYZER").unwrap_or_else(|_| "rust-analyzer".to_owned())
}

/// The root of the repository.
fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The enum with one change.
fn changed(from: &str, to: &str) -> String {
    assert_eq!(ENUM.matches(from).count(), 1, "{from}");
    ENUM.replace(from, to)
}
