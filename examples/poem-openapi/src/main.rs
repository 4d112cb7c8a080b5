//! A server with poem whose operations document their errors through poem-openapi.

#[path = "../../openapi_errors.rs"]
mod errors;

use std::error::Error;

use poem::listener::TcpListener;
use poem::{Route, Server, endpoint, get};
use poem_openapi::param::Path;
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};

use errors::BookSlotError;

struct Api;

#[OpenApi]
impl Api {
    /// Books a slot
    #[oai(path = "/appointments/:slot", method = "post")]
    async fn book(&self, slot: Path<String>) -> Result<PlainText<String>, BookSlotError> {
        errors::reserve(&slot).map(PlainText)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let service = OpenApiService::new(Api, "Bookings", "1");
    let document = errors::merged(serde_json::from_str(&service.spec())?)?;
    if errors::prints_document() {
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
