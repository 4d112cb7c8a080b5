//! A server with poem whose errors are defined once.

use example_booking_errors::{BookingError, reserve};
use poem::listener::TcpListener;
use poem::web::{Json, Path};
use poem::{EndpointExt as _, Route, Server, handler, post};

#[handler]
async fn book(Path(slot): Path<String>, Json(seats): Json<u8>) -> Result<String, BookingError> {
    reserve(&slot, seats)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let app = Route::new()
        .at("/appointments/:slot", post(book))
        .with(errbook::poem::catch::<BookingError>());
    Server::new(TcpListener::bind("127.0.0.1:8000"))
        .run(app)
        .await
}
