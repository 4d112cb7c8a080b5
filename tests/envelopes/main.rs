//! Envelopes: published shapes, what a layout means, and every rule of the failure model.

mod answer;
mod client;
#[path = "../wire/doubles.rs"]
mod doubles;
mod failure;
mod layout;
mod lists;
mod partial_success;
mod presets_table;
mod property;
mod round_trip;
mod shapes;
#[path = "../support/socket.rs"]
mod socket;
mod strings;
mod text;

/// The body as text.
fn body(error: &impl errbook::ApiError) -> String {
    let body = error.to_response().into_body();
    String::from_utf8(body.into()).unwrap()
}
