//! `with_errors` on routers that have fallbacks, are merged, and are nested.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get as on_get;
use errbook::axum::RouterExt as _;
use errbook::tower::ErrorLayer;
use errbook::{ApiError, Rejection};
use tower::Layer as _;

use crate::{Edge, assert_error, get, serve, socket};

/// Errors of a part
#[derive(Debug, ApiError)]
enum Part {
    /// Part
    #[api_error(code = "part", status = 422, on(client_error))]
    Client,
    /// Part
    #[api_error(code = "part_server", status = 500, on(server_error))]
    Server,
}

#[test]
fn a_fallback_of_the_users_own_stays() {
    let routes = Router::new()
        .route("/", on_get(async || ""))
        .fallback(async || (StatusCode::OK, "own"))
        .method_not_allowed_fallback(async || Edge::Gone);
    let address = serve(routes);
    assert_eq!(get(address, "/nowhere").body, "own");
    let answer = socket::send(address, "PUT", "/");
    assert_error(&answer, 410, "gone", "Gone");
}

#[test]
fn layered_routers_merge_and_nest() {
    let bad = || on_get(async || StatusCode::BAD_REQUEST);
    let part = || Router::new().route("/part", bad()).with_errors::<Part>();
    let other = Router::new().route("/other", bad()).with_errors::<Edge>();
    let routes = Router::new().merge(part()).merge(other).nest("/v1", part());
    let address = serve(routes);
    assert_error(&get(address, "/part"), 422, "part", "Part");
    assert_error(&get(address, "/other"), 400, "client", "Client");
    assert_error(&get(address, "/v1/part"), 422, "part", "Part");
    assert_error(&get(address, "/nowhere"), 404, "not_found", "Not found");
}

/// axum adds `Allow` outside of a router's layers; a layer around the whole router sees it.
#[test]
fn a_405_that_is_answered_with_404_can_lose_allow() {
    let routes = Router::new().route("/", on_get(async || ""));
    /// Nothing shows which methods there are
    #[derive(Debug, ApiError)]
    enum Hidden {
        /// Hidden
        #[api_error(code = "hidden", status = 404, on(client_error, method_not_allowed))]
        Client,
        /// Server
        #[api_error(code = "server", status = 500, on(server_error))]
        Server,
    }
    let layered = Router::new().fallback_service(ErrorLayer::<Hidden>::new().layer(routes));
    let answer = socket::send(socket::serve(layered), "PUT", "/");
    assert_error(&answer, 404, "hidden", "Hidden");
    assert!(answer.header("allow").is_empty());
}

/// An error that was made by hand, from `to_http`
#[test]
fn a_response_by_hand_counts_as_an_error_of_the_api() {
    /// Made by hand
    #[derive(Debug, ApiError)]
    #[api_error(code = "by_hand", status = 404, adapters = false)]
    struct ByHand;
    impl IntoResponse for ByHand {
        fn into_response(self) -> axum::response::Response {
            self.to_http()
        }
    }
    let address = serve(Router::new().route("/", on_get(async || Err::<(), _>(ByHand))));
    assert_error(&get(address, "/"), 404, "by_hand", "Made by hand");
}

/// `on` needs no domain enum; a conversion by hand works as well
#[test]
fn a_conversion_by_hand_works_as_well() {
    /// Answers
    #[derive(Debug, ApiError)]
    enum ByHand {
        /// Elsewhere
        #[api_error(code = "elsewhere", status = 404, details)]
        Elsewhere { refused: u16 },
    }
    impl From<Rejection> for ByHand {
        fn from(rejection: Rejection) -> Self {
            ByHand::Elsewhere {
                refused: rejection.status().as_u16(),
            }
        }
    }
    let routes = Router::new()
        .route("/", on_get(async || ""))
        .with_errors::<ByHand>();
    let answer = socket::send(socket::serve(routes), "PUT", "/");
    assert_eq!(
        answer.body,
        r#"{"error":{"code":"elsewhere","message":"Elsewhere","details":{"refused":405}}}"#
    );
}
