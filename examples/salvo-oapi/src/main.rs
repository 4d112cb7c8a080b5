//! A server with salvo whose endpoints document their errors through salvo-oapi.

use std::error::Error;

use example_openapi_errors::{BookSlotError, merged, prints_document, reserve};
use salvo_core::conn::TcpListener;
use salvo_core::prelude::*;
use salvo_core::writing::Text;
use salvo_oapi::extract::PathParam;
use salvo_oapi::{OpenApi, endpoint};

/// Books a slot
#[endpoint]
async fn book(slot: PathParam<String>) -> Result<String, BookSlotError> {
    reserve(&slot.into_inner())
}

/// The document, as it was made at the start.
struct Document(String);

#[handler]
impl Document {
    async fn handle(&self, response: &mut Response) {
        response.render(Text::Json(self.0.clone()));
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let router = Router::with_path("appointments/{slot}").post(book);
    let document = OpenApi::new("Bookings", "1").merge_router(&router);
    let document = merged(serde_json::to_value(document)?)?;
    if prints_document() {
        print!("{document}");
        return Ok(());
    }
    let router = Router::new()
        .push(router)
        .push(Router::with_path("openapi.json").get(Document(document)));
    let acceptor = TcpListener::new("127.0.0.1:8000").bind().await;
    Server::new(acceptor).serve(router).await;
    Ok(())
}
