//! The wire: what is sent, byte for byte, and what never is.

mod bookwell;
mod contract;
mod determinism;
mod doubles;
mod envelopes;
mod equivalence;
mod failure;
mod golden;
mod leak;
mod property;
mod readme;
mod shapes;
#[path = "../support/socket.rs"]
mod socket;
mod text;

use bytes::Bytes;
use errbook::ApiError;

/// The body as text.
fn body(error: &impl ApiError) -> String {
    text_of(&error.to_response())
}

fn text_of(response: &http::Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}
