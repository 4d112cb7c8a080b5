//! The guide's example of repeating, with the lines that it has there.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use errbook_client::{Attempt, Failure, Retries, backon, reqwest::send};
use http::Method;

use crate::ApiError as BookingsError;
use crate::server::{Server, answer};

const CHAPTER: &str = include_str!("../../../src/guide/client.md");

/// What the example leaves to the program around it.
#[derive(Clone, Default)]
struct Token(Arc<AtomicBool>);

impl Token {
    fn renew(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn the_example_renews_the_token_and_repeats() {
    let expired = r#"{"error":"The token has expired.","success":false}"#;
    let server = Server::start(&[&answer(401, "", expired), &answer(200, "", "{}")]).await;
    let (client, url, token) = (reqwest::Client::new(), &*server.url(), Token::default());
    let renewed = token.clone();

    let retries = Retries::default().on_refresh(move || token.renew()); // once for the client

    let request = retries.request(Attempt::new(Method::GET));
    // The error is the last `Failure`.
    let result = backon::retry(request, || send::<BookingsError>(client.get(url))).await;

    let result: Result<_, Failure<_>> = result;
    assert_eq!(result.unwrap().status(), 200);
    assert!(renewed.0.load(Ordering::Relaxed));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn its_lines_are_those_above() {
    let (_, example) = CHAPTER.split_once("\n```rust,ignore\n").unwrap();
    let (example, _) = example.split_once("\n```").unwrap();
    let lines = example.lines().filter(|line| !line.is_empty());
    let above: Vec<_> = include_str!("guide.rs").lines().map(str::trim).collect();
    let other: Vec<_> = lines.clone().filter(|line| !above.contains(line)).collect();
    assert_eq!(other, [""; 0]);
    assert_eq!(lines.count(), 5);
}
