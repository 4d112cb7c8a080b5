//! A server with Rocket whose errors are defined once.

use example_booking_errors::{BookingError, reserve};
use rocket::serde::json::Json;
use rocket::{Build, Rocket, launch, post, routes};

#[post("/appointments/<slot>", data = "<seats>")]
fn book(slot: &str, seats: Json<u8>) -> Result<String, BookingError> {
    reserve(slot, seats.into_inner())
}

#[launch]
fn launch() -> Rocket<Build> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    rocket::build()
        .mount("/", routes![book])
        .register("/", errbook::rocket::catchers::<BookingError>())
}
