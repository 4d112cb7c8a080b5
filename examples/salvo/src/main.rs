//! A server with salvo whose errors are defined once.

use example_booking_errors::{BookingError, reserve};
use salvo_core::conn::TcpListener;
use salvo_core::extract::{JsonBody, PathParam};
use salvo_core::prelude::*;

#[handler]
async fn book(slot: PathParam<String>, seats: JsonBody<u8>) -> Result<String, BookingError> {
    reserve(&slot, seats.into_inner())
}

#[tokio::main]
async fn main() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let router = Router::with_path("appointments/{slot}").post(book);
    let service = Service::new(router)
        .hoop(errbook::salvo::Errors::<BookingError>::new())
        .catcher(errbook::salvo::catcher::<BookingError>());
    let acceptor = TcpListener::new("127.0.0.1:8000").bind().await;
    Server::new(acceptor).serve(service).await;
}
