//! A server with actix-web whose errors are defined once.

use actix_web::web::{self, Json, Path};
use actix_web::{App, HttpServer};
use example_booking_errors::{BookingError, reserve};

async fn book(slot: Path<String>, seats: Json<u8>) -> Result<String, BookingError> {
    reserve(&slot, seats.into_inner())
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let app = || {
        App::new()
            .configure(errbook::actix::configure::<BookingError>)
            .service(web::resource("/appointments/{slot}").route(web::post().to(book)))
            .wrap(errbook::actix::Errors::<BookingError>::new())
    };
    HttpServer::new(app).bind("127.0.0.1:8000")?.run().await
}
