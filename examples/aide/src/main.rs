//! A server with axum whose operations document their errors through aide.

use std::error::Error;

use aide::axum::ApiRouter;
use aide::axum::routing::post;
use aide::openapi::{Info, OpenApi};
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use example_openapi_errors::{BookSlotError, merged, prints_document, reserve};
use schemars::JsonSchema;
use serde::Deserialize;

/// The parameters of the path.
#[derive(Deserialize, JsonSchema)]
struct Booking {
    /// The time
    slot: String,
}

async fn book(Path(booking): Path<Booking>) -> Result<String, BookSlotError> {
    reserve(&booking.slot)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let info = Info {
        title: "Bookings".to_owned(),
        version: "1".to_owned(),
        ..Info::default()
    };
    let mut document = OpenApi {
        info,
        ..OpenApi::default()
    };
    let router: ApiRouter = ApiRouter::new().api_route("/appointments/{slot}", post(book));
    let app = router.finish_api(&mut document);
    let document = merged(serde_json::to_value(document)?)?;
    if prints_document() {
        print!("{document}");
        return Ok(());
    }
    let app = app.route(
        "/openapi.json",
        get(async move || ([(CONTENT_TYPE, "application/json")], document)),
    );
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8000").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
