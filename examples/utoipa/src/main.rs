//! A server with axum whose operations document their errors through utoipa.

use std::error::Error;

use axum::Router;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::routing::{get, post};
use example_openapi_errors::{BookSlotError, merged, prints_document, reserve};
use utoipa::OpenApi;

/// Books a slot
#[utoipa::path(
    post,
    path = "/appointments/{slot}",
    params(("slot" = String, Path, description = "The time", example = "10:00")),
    responses((status = 200, description = "Booked"), BookSlotError)
)]
async fn book(Path(slot): Path<String>) -> Result<String, BookSlotError> {
    reserve(&slot)
}

#[derive(OpenApi)]
#[openapi(paths(book), info(title = "Bookings", version = "1"))]
struct Api;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let document = merged(serde_json::to_value(Api::openapi())?)?;
    if prints_document() {
        print!("{document}");
        return Ok(());
    }
    let app = Router::new()
        .route("/appointments/{slot}", post(book))
        .route(
            "/openapi.json",
            get(async move || ([(CONTENT_TYPE, "application/json")], document)),
        );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8000").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
