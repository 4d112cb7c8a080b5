//! A server with poem whose operations document their errors through poem-openapi.

use std::error::Error;

use example_openapi_errors::{BookSlotError, merged, prints_document, reserve};
use poem::listener::TcpListener;
use poem::{Route, Server, endpoint, get};
use poem_openapi::param::Path;
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};

struct Api;

#[OpenApi]
impl Api {
    /// Books a slot
    #[oai(path = "/appointments/:slot", method = "post")]
    async fn book(&self, slot: Path<String>) -> Result<PlainText<String>, BookSlotError> {
        reserve(&slot).map(PlainText)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = OpenApiService::new(Api, "Bookings", "1");
    let document = merged(serde_json::from_str(&service.spec())?)?;
    if prints_document() {
        print!("{document}");
        return Ok(());
    }
    let document = endpoint::make_sync(move |_| {
        poem::Response::builder()
            .content_type("application/json")
            .body(document.clone())
    });
    let app = Route::new()
        .nest("/", service)
        .at("/openapi.json", get(document));
    let listener = TcpListener::bind("127.0.0.1:8000");
    Server::new(listener).run(app).await?;
    Ok(())
}
