//! `adapters = false` and `adapters(…)`: the user's own `IntoResponse`.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use axum::routing::get as on_get;
use errbook::{ApiError, ErrorInfo};

use crate::{get, text};

/// Gone for good
#[derive(Debug, ApiError)]
#[api_error(code = "gone", status = 410, adapters = false)]
struct Gone;

impl IntoResponse for Gone {
    fn into_response(self) -> Response {
        let mut response = self.to_response().map(Body::from);
        response
            .headers_mut()
            .insert("cache-control", "no-store".parse().unwrap());
        response
    }
}

/// The same on an enum, and inside one that has its adapters.
#[derive(Debug, ApiError)]
#[api_error(adapters = false)]
enum Either {
    #[api_error(transparent)]
    Gone(Gone),
}

impl IntoResponse for Either {
    fn into_response(self) -> Response {
        let Either::Gone(gone) = self;
        gone.into_response()
    }
}

#[derive(Debug, ApiError)]
#[api_error(adapters = true)]
enum Adapted {
    #[api_error(transparent)]
    Gone(Gone),
}

#[tokio::test]
async fn a_hand_written_response_is_sent() {
    let handler = on_get(async || Err::<(), _>(Either::Gone(Gone)));
    let response = get(axum::Router::new().route("/", handler), "/").await;
    assert_eq!(response.status(), 410);
    assert_eq!(response.headers()["cache-control"], "no-store");
    assert!(response.extensions().get::<ErrorInfo>().is_none());
    assert_eq!(
        text(response).await,
        r#"{"error":{"code":"gone","message":"Gone for good"}}"#
    );
}

#[test]
fn a_transparent_wrapper_has_its_own_adapter() {
    let response = Adapted::Gone(Gone).into_response();
    assert!(!response.headers().contains_key("cache-control"));
    assert!(response.extensions().get::<ErrorInfo>().is_some());
}

/// `adapters(…)` names other frameworks than the one whose trait is written by hand.
#[derive(Debug, ApiError)]
#[api_error(
    code = "moved",
    status = 410,
    adapters(actix_web, tonic),
    domain = "test"
)]
struct Elsewhere;

impl IntoResponse for Elsewhere {
    fn into_response(self) -> Response {
        "by hand".into_response()
    }
}

/// `adapters(…)` names this one.
#[derive(Debug, ApiError)]
#[api_error(code = "gone", status = 410, adapters(axum))]
struct Here;

#[test]
fn only_the_named_frameworks_have_an_adapter() {
    assert_eq!(Elsewhere.into_response().status(), 200);
    let response = Here.into_response();
    assert_eq!(response.status(), 410);
    assert!(response.extensions().get::<ErrorInfo>().is_some());
}
