//! tower's `retry` repeats by the rules of the contract.

use std::time::Duration;

use errbook_client::tower::RetryPolicy;
use errbook_client::{Failure, Policy, Retries};
use http::{Method, Request};
use reqwest::{Client, Response};
use tower::retry::RetryLayer;
use tower::{Layer as _, Service, ServiceExt as _, service_fn};

use crate::ApiError;
use crate::server::{Server, answer, error, expired};
use crate::shared::Delays;

/// A client that repeats without waiting.
fn client(
    retries: Retries,
    delays: Delays,
) -> impl Service<Request<String>, Response = Response, Error = Failure<ApiError>> + Clone {
    let client = Client::new();
    let send = move |request: Request<String>| {
        let request = client
            .request(request.method().clone(), request.uri().to_string())
            .headers(request.headers().clone());
        errbook_client::reqwest::send(request)
    };
    RetryLayer::new(RetryPolicy::new(retries, delays.sleeper())).layer(service_fn(send))
}

fn request(method: Method, server: &Server) -> Request<String> {
    Request::builder()
        .method(method)
        .uri(server.url())
        .body(String::new())
        .unwrap()
}

#[tokio::test]
async fn each_request_has_its_own_attempts() {
    let busy = error(503, "retry-after: 7\r\n", "busy");
    let answers = [
        &busy,
        &busy,
        &busy,
        &busy,
        &busy,
        &busy,
        &answer(200, "", "{}"),
    ];
    let server = Server::start(&answers.map(String::as_str)).await;
    let delays = Delays::default();
    let client = client(Retries::new(Policy::new()).random(|| 0.0), delays.clone());
    let failed = client.clone().oneshot(request(Method::GET, &server)).await;
    assert!(failed.is_err());
    assert_eq!(delays.take(), [Duration::from_secs(7); 3]);
    let response = client.oneshot(request(Method::GET, &server)).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(delays.take(), [Duration::from_secs(7); 2]);
    assert_eq!(server.requests().len(), 7);
}

#[tokio::test]
async fn a_post_with_a_key_is_idempotent() {
    let failing = error(500, "", "internal_error");
    for (key, requests) in [(None, 1), (Some("7c4a"), 4)] {
        let server = Server::start(&[&failing]).await;
        let mut request = request(Method::POST, &server);
        if let Some(key) = key {
            request
                .headers_mut()
                .insert("idempotency-key", key.parse().unwrap());
        }
        let client = client(Retries::default(), Delays::default());
        assert!(client.oneshot(request).await.is_err());
        let received = server.requests();
        assert_eq!(received.len(), requests);
        let same = received
            .iter()
            .all(|head| head.contains("idempotency-key") == key.is_some());
        assert!(same, "{received:?}");
    }
}

#[tokio::test]
async fn what_is_sent_after_a_refresh_counts_as_an_attempt() {
    let answers = [&expired(), &error(503, "", "busy")];
    let server = Server::start(&answers.map(String::as_str)).await;
    let retries = Retries::default().on_refresh(|| ());
    let client = client(retries, Delays::default());
    let failed = client.oneshot(request(Method::GET, &server)).await;
    assert!(failed.is_err());
    assert_eq!(server.requests().len(), 4);
}
