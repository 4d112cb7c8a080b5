//! A server with warp whose errors are defined once.

use example_booking_errors::{BookingError, reserve};
use warp::{Filter, Rejection, reject};

async fn book(slot: String, seats: u8) -> Result<String, Rejection> {
    reserve(&slot, seats).map_err(reject::custom)
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let routes = warp::path!("appointments" / String)
        .and(warp::post())
        .and(warp::body::json())
        .and_then(book)
        .recover(errbook::warp::recover::<BookingError>);
    warp::serve(routes).run(([127, 0, 0, 1], 8000)).await;
}
