//! The axum adapter: the response, and what a layer gets to know of it.

mod by_hand;
mod generic;
mod info;
mod over_tcp;
mod request_scoped;
mod router;
#[path = "../support/socket.rs"]
mod socket;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::Request;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// The answer to a request, without a socket.
async fn get(router: Router, path: &str) -> Response {
    let request = Request::builder().uri(path).body(Body::empty()).unwrap();
    router.oneshot(request).await.unwrap()
}

async fn text(response: Response) -> String {
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.into()).unwrap()
}
