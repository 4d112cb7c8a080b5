//! Values of the request in every error: a task-local that a layer sets, and `computed`.

use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::get;
use errbook::ApiError;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

tokio::task_local! {
    static REQUEST_ID: String;
}

/// Outside a request there is none, and the detail is absent.
fn request_id() -> Option<String> {
    REQUEST_ID.try_with(Clone::clone).ok()
}

/// Server errors
#[derive(Debug, ApiError)]
#[api_error(
    status = 500,
    computed(request_id: Option<String> = request_id),
    headers("X-Request-Id" = request_id)
)]
enum ServerError {
    /// Unexpected server error
    #[api_error(code = "internal_error", message = "Try again.")]
    Internal,
}

async fn with_request_id(request: Request, next: Next) -> Response {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    let id = format!("req_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    REQUEST_ID.scope(id, next.run(request)).await
}

async fn fail() -> Result<(), ServerError> {
    tokio::task::yield_now().await;
    Err(ServerError::Internal)
}

async fn answer(address: std::net::SocketAddr) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test]
async fn each_request_has_its_own_value_in_body_and_header() {
    let app = Router::new()
        .route("/", get(fail))
        .layer(from_fn(with_request_id));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    for id in ["req_1", "req_2"] {
        let answer = answer(address).await;
        assert!(
            answer.contains(&format!("x-request-id: {id}\r\n")),
            "{answer}"
        );
        let details = format!(r#""details":{{"request_id":"{id}"}}"#);
        assert!(answer.contains(&details), "{answer}");
    }
}

#[test]
fn outside_a_request_the_value_is_absent() {
    let response = ServerError::Internal.to_response();
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"internal_error","message":"Try again."}}"#
    );
    assert_eq!(response.headers().get("x-request-id"), None);
}
