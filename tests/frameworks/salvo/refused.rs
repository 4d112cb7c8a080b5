//! What handlers and hoops refuse.

use std::sync::Arc;

use errbook::salvo::catcher;
use errbook::tower::AsIs;
use errbook::{ErrorInfo, Rejection, RejectionKind};
use http::{HeaderMap, HeaderValue};
use salvo_core::http::{StatusCode, StatusError};
use salvo_core::{Depot, FlowCtrl, Request, Response, handler};

use crate::{BookingError, Sent, answer, run};

fn assert_answer(response: Response, status: u16, code: &str, message: &str) {
    let sent = Sent::from(response);
    assert_eq!(sent.status, status);
    let body = format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#);
    assert_eq!(sent.body, body);
}

#[handler]
async fn unavailable() -> StatusError {
    StatusError::service_unavailable()
        .brief("a private brief")
        .cause(std::io::Error::other("a private cause"))
}

#[test]
fn what_a_status_error_says_is_for_the_log() {
    let response = answer(unavailable);
    let info = response.extensions.get::<ErrorInfo>().unwrap();
    let chain: Vec<_> = info.chain().map(ToString::to_string).collect();
    assert!(chain[2].contains("a private brief"), "{chain:?}");
    assert_eq!(chain.last().unwrap(), "a private cause");
    assert_answer(response, 500, "failed", "Internal Server Error");
}

#[test]
fn a_handler_refuses_with_a_rejection() {
    #[handler]
    async fn refuses() -> Result<(), Rejection> {
        let wait = HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from(9))]);
        Err(Rejection::new(RejectionKind::TooManyRequests).with_headers(wait))
    }
    let response = answer(refuses);
    assert_eq!(response.headers["retry-after"], "9");
    assert_answer(response, 429, "slow_down", "Too many requests");
    // The catcher answers alike.
    assert_answer(
        caught(run(vec![Arc::new(refuses)])),
        429,
        "slow_down",
        "Too many requests",
    );
}

#[test]
fn a_page_of_somebody_else_is_replaced() {
    #[handler]
    async fn teapot(response: &mut Response) {
        response.render("short and stout");
        response.status_code(StatusCode::IM_A_TEAPOT);
    }
    assert_answer(answer(teapot), 400, "refused", "Request is invalid");
}

#[test]
fn a_panic_after_an_error_is_a_panic() {
    #[handler]
    async fn panics(response: &mut Response) {
        response.render(BookingError::Gone);
        panic!("row 7")
    }
    assert_answer(answer(panics), 500, "failed", "Internal Server Error");
}

#[test]
fn success_is_untouched() {
    #[handler]
    async fn fine() -> &'static str {
        "booked"
    }
    let mut response = answer(fine);
    // salvo itself sets the status of a success.
    assert_eq!(response.status_code, None);
    response.status_code(StatusCode::OK);
    assert_eq!(Sent::from(response).body, "booked");
}

#[handler]
async fn page(response: &mut Response) {
    response.render(StatusError::not_found().brief("Nobody is here"));
    response.extensions.insert(AsIs);
}

#[test]
fn a_response_that_stays_as_it_is_gets_the_page_of_salvo() {
    let response = answer(page);
    assert!(response.body.is_error());
    let sent = Sent::from(caught(response));
    assert_eq!(sent.status, 404);
    assert!(sent.body.contains("Nobody is here"), "{}", sent.body);
}

/// What the catcher makes of it.
fn caught(mut response: Response) -> Response {
    let goal = catcher::<BookingError>();
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(async {
        let (mut request, mut depot) = (Request::default(), Depot::new());
        let connection = FlowCtrl::new(Vec::new()).conn().clone();
        goal.catch(&mut request, &mut depot, &mut response, connection)
            .await;
    });
    response
}
