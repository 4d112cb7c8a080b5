//! backon repeats by the rules of the contract.

use std::future::ready;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use errbook_client::{
    Attempt, Budget, ClientError as _, Failure, Policy, Retries, Verdict, Why, backon,
};
use http::header::RETRY_AFTER;
use http::{HeaderMap, Method, StatusCode};
use reqwest::Client;

use crate::ApiError;
use crate::server::{Server, answer, error, expired};
use crate::shared::{Delays, get};

const NO_JITTER: fn() -> f64 = || 0.0;

fn retries() -> Retries {
    Retries::new(Policy::new()).random(NO_JITTER)
}

#[tokio::test]
async fn the_server_is_waited_for_and_no_less() {
    let busy = error(503, "retry-after: 7\r\n", "busy");
    let server = Server::start(&[&busy, &busy, &answer(200, "", "{}")]).await;
    let (client, delays) = (Client::new(), Delays::default());
    let request = retries().request(Attempt::new(Method::GET));
    let done = backon::retry(request, || get(&client, server.url()))
        .sleep(delays.sleeper())
        .await;
    assert_eq!(done.unwrap().status(), 200);
    assert_eq!(delays.take(), [Duration::from_secs(7); 2]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn what_a_repeat_does_not_help_is_sent_once() {
    let server = Server::start(&[&error(409, "", "slot_taken")]).await;
    let (client, delays) = (Client::new(), Delays::default());
    let request = retries().request(Attempt::new(Method::GET));
    let failure = backon::retry(request, || get(&client, server.url()))
        .sleep(delays.sleeper())
        .await;
    assert_eq!(
        failure.unwrap_err().answer().and_then(ApiError::code),
        Some("slot_taken")
    );
    assert_eq!((server.requests().len(), delays.take()), (1, vec![]));
}

#[tokio::test]
async fn what_may_have_been_applied_is_repeated_only_if_idempotent() {
    for (idempotent, requests) in [(false, 1), (true, 4)] {
        let server = Server::start(&[&error(500, "", "internal_error")]).await;
        let (client, delays) = (Client::new(), Delays::default());
        let attempt = Attempt::new(Method::POST).idempotent(idempotent);
        let request = retries().request(attempt);
        let failure = backon::retry(request, || get(&client, server.url()))
            .sleep(delays.sleeper())
            .await;
        assert!(failure.is_err());
        assert_eq!(server.requests().len(), requests);
    }
}

#[tokio::test]
async fn credentials_are_renewed_once_and_the_request_is_sent_at_once() {
    let expired = expired();
    for (answers, succeeds) in [
        ([&expired, &answer(200, "", "{}")], true),
        ([&expired, &expired], false),
    ] {
        let server = Server::start(&answers.map(String::as_str)).await;
        let stale = Arc::new(AtomicBool::new(false));
        let marks = Arc::clone(&stale);
        let retries = retries().on_refresh(move || marks.store(true, Ordering::Relaxed));
        let (client, delays) = (Client::new(), Delays::default());
        let request = retries.request(Attempt::new(Method::GET));
        let result = backon::retry(request, || get(&client, server.url()))
            .sleep(delays.sleeper())
            .await;
        assert_eq!(result.is_ok(), succeeds, "{result:?}");
        assert!(stale.load(Ordering::Relaxed));
        assert_eq!(
            (server.requests().len(), delays.take()),
            (2, vec![Duration::ZERO])
        );
    }
}

#[tokio::test]
async fn what_is_sent_after_a_refresh_counts_as_an_attempt() {
    let answers = [&expired(), &error(503, "", "busy")];
    let server = Server::start(&answers.map(String::as_str)).await;
    let (client, delays) = (Client::new(), Delays::default());
    let request = retries()
        .on_refresh(|| ())
        .request(Attempt::new(Method::GET));
    let result = backon::retry(request, || get(&client, server.url()))
        .sleep(delays.sleeper())
        .await;
    assert!(result.is_err());
    assert_eq!(server.requests().len(), 4);
}

/// Whoever renews by hand sends the request anew by the same count.
#[test]
fn a_refresh_by_the_caller_counts_as_an_attempt() {
    let failure = |status: u16, body: &str| -> Failure<ApiError> {
        let status = StatusCode::from_u16(status).unwrap();
        ApiError::decode(status, &HeaderMap::new(), body.as_bytes()).into()
    };
    let stale = failure(401, r#"{"error":"The token has expired.","success":false}"#);
    let busy = failure(503, r#"{"error":{"code":"busy","message":"m"}}"#);
    let mut request = retries().request(Attempt::new(Method::GET));
    assert_eq!(request.verdict(&stale), Verdict::Refresh);
    for _ in 0..2 {
        assert!(matches!(request.verdict(&busy), Verdict::Retry(_)));
    }
    assert_eq!(request.verdict(&busy), Verdict::Stop(Why::Attempts));
}

#[test]
fn delays_without_a_limit_do_not_overflow() {
    let headers = HeaderMap::from_iter([(RETRY_AFTER, "99999999999999999999".parse().unwrap())]);
    let body = br#"{"error":{"code":"busy","message":"m"}}"#;
    let failure: Failure<ApiError> =
        ApiError::decode(StatusCode::SERVICE_UNAVAILABLE, &headers, body).into();
    let policy = Policy::new()
        .max_wait(Duration::MAX)
        .max_elapsed(Duration::MAX);
    let last = Attempt::new(Method::GET).number(u32::MAX - 1);
    let retries = Retries::new(policy.max_attempts(u32::MAX));
    for attempt in [Attempt::new(Method::GET), last] {
        let mut request = retries.request(attempt);
        let verdicts = [request.verdict(&failure), request.verdict(&failure)];
        let longest = |verdict| matches!(verdict, Verdict::Retry(delay) if delay >= Duration::from_secs(u64::MAX));
        assert!(longest(verdicts[0]), "{verdicts:?}");
    }
}

#[tokio::test]
async fn the_budget_ends_repeats_and_a_success_fills_it() {
    let budget = Arc::new(Budget::with_capacity(30));
    let retries = retries().budget(Some(Arc::clone(&budget)));
    let run = async |answers: &[&str]| {
        let server = Server::start(answers).await;
        let (client, delays) = (Client::new(), Delays::default());
        let request = retries.request(Attempt::new(Method::GET));
        let result = backon::retry(request, || get(&client, server.url()))
            .sleep(delays.sleeper())
            .await;
        (result.is_ok(), server.requests().len())
    };
    let failing = error(500, "", "internal_error");
    // 14 tokens for each of two repeats; the third would be the fourth attempt.
    assert_eq!(run(&[&failing]).await, (false, 3));
    assert_eq!(budget.left(), 2);
    assert_eq!(run(&[&failing]).await, (false, 1));
    assert_eq!(run(&[&answer(200, "", "{}")]).await, (true, 1));
    assert_eq!(budget.left(), 3);
}

#[tokio::test]
async fn what_backon_notifies_of_is_the_failure_and_the_delay() {
    let server = Server::start(&[
        &error(503, "retry-after: 2\r\n", "busy"),
        &answer(200, "", "{}"),
    ])
    .await;
    let (client, told) = (Client::new(), Mutex::new(Vec::new()));
    let request = retries().request(Attempt::new(Method::GET));
    backon::retry(request, || get(&client, server.url()))
        .sleep(|_| ready(()))
        .notify(|failure: &Failure<ApiError>, delay| {
            told.lock().unwrap().push((failure.to_string(), delay))
        })
        .await
        .unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        [("busy (503): m".to_owned(), Duration::from_secs(2))]
    );
}
