//! What reqwest receives becomes a typed error, whatever it is.

use std::error::Error as _;
use std::time::Duration;

use errbook_client::reqwest::send;
use errbook_client::{Answer, ClientError as _, Failure, ForeignKind, NoAnswer};
use reqwest::Client;

use crate::ApiError;
use crate::server::{Server, answer, error};

async fn failure(answer: &str) -> Failure<ApiError> {
    let server = Server::start(&[answer]).await;
    let request = Client::new().get(server.url());
    send::<ApiError>(request).await.unwrap_err()
}

async fn foreign(answer: &str) -> ForeignKind {
    match failure(answer).await {
        Failure::Answer(ApiError::Foreign(foreign)) => foreign.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_of_the_contract_is_its_variant() {
    let failure = failure(&error(503, "retry-after: 7\r\n", "busy")).await;
    let Failure::Answer(error @ ApiError::Busy { .. }) = &failure else {
        panic!("{failure:?}");
    };
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(failure.to_string(), "busy (503): m");
}

#[tokio::test]
async fn a_success_is_returned_unread() {
    let server = Server::start(&[&answer(201, "", "booked")]).await;
    let response = send::<ApiError>(Client::new().post(server.url()))
        .await
        .unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.text().await.unwrap(), "booked");
}

#[tokio::test]
async fn answers_of_others_are_foreign() {
    let html = "HTTP/1.1 502 -\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>Bad gateway</h1>";
    assert_eq!(foreign(html).await, ForeignKind::Html);
    let short =
        "HTTP/1.1 500 -\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{\"error\":";
    assert_eq!(foreign(short).await, ForeignKind::Truncated);
    let large = answer(500, "", &format!("\"{}\"", "x".repeat(3 * Answer::LIMIT)));
    assert_eq!(foreign(&large).await, ForeignKind::TooLarge);
}

#[tokio::test]
async fn a_server_that_is_not_there_gives_no_answer() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = closed.local_addr().unwrap();
    drop(closed);
    let request = Client::new().get(format!("http://{address}/"));
    let failure = send::<ApiError>(request).await.unwrap_err();
    assert!(
        matches!(failure, Failure::NoAnswer(NoAnswer::Connect, _)),
        "{failure:?}"
    );
    assert!(failure.source().is_some());
}

#[tokio::test]
async fn a_closed_connection_and_a_late_answer_are_told_apart() {
    let nothing = failure("").await;
    assert!(
        matches!(nothing, Failure::NoAnswer(NoAnswer::Closed, _)),
        "{nothing:?}"
    );
    // Accepts, and never answers.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let request = Client::new().get(url).timeout(Duration::from_millis(50));
    let late = send::<ApiError>(request).await.unwrap_err();
    assert!(
        matches!(late, Failure::NoAnswer(NoAnswer::Timeout, _)),
        "{late:?}"
    );
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_is_no_missing_answer() {
    let request = Client::new().get("nowhere");
    let failure = send::<ApiError>(request).await.unwrap_err();
    assert!(matches!(failure, Failure::Request(_)), "{failure:?}");
}

#[tokio::test]
async fn the_answer_to_head_has_no_body_to_miss() {
    let head = "HTTP/1.1 404 -\r\ncontent-type: application/json\r\ncontent-length: 56\r\nconnection: close\r\n\r\n";
    let server = Server::start(&[head]).await;
    let failure = send::<ApiError>(Client::new().head(server.url()))
        .await
        .unwrap_err();
    assert_eq!(failure.answer().unwrap().status(), 404);
    let empty = matches!(&failure, Failure::Answer(ApiError::Foreign(foreign)) if foreign.kind() == ForeignKind::Truncated);
    assert!(!empty, "{failure:?}");
}
