//! The frameworks' traits of types that lack what a framework asks for: they compile, and have no implementation.

use errbook::ApiError;

/// Neither `Debug` nor `Display`
#[derive(ApiError)]
#[api_error(code = "bare", status = 404)]
#[allow(dead_code)]
struct Bare;

/// Not `Send`
#[derive(Debug, ApiError)]
#[api_error(code = "local", status = 404)]
#[allow(dead_code)]
struct Local(std::rc::Rc<str>);

/// Generic and borrowed
#[derive(Debug, thiserror::Error, ApiError)]
#[error("generic")]
#[api_error(code = "generic", status = 404)]
#[allow(dead_code)]
struct Generic<'a, T: std::fmt::Debug, const N: usize>(&'a str, [T; N])
where
    T: Clone;

/// Only actix-web's trait is written by hand.
#[derive(Debug, thiserror::Error, ApiError)]
#[error("by hand")]
#[api_error(
    code = "by_hand",
    status = 404,
    adapters(axum, poem, rocket, salvo, warp)
)]
struct ByHand;

impl actix_web::ResponseError for ByHand {}

#[test]
fn a_hand_written_implementation_is_beside_the_named_ones() {
    let status = actix_web::ResponseError::status_code(&ByHand);
    assert_eq!(status.as_u16(), 500);
    assert_eq!(poem::error::ResponseError::status(&ByHand), 404);
    let mut response = salvo_core::Response::new();
    response.render(ByHand);
    assert_eq!(response.status_code.unwrap(), 404);
    assert_eq!(warp::Reply::into_response(ByHand).status(), 404);
}

#[test]
fn a_generic_error_is_a_response() {
    let response = actix_web::ResponseError::error_response(&Generic("a", [1, 2]));
    assert_eq!(response.status().as_u16(), 404);
}
