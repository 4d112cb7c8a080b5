//! A panic is an error like any other.

use std::panic::panic_any;

use axum::Router;
use axum::middleware;
use axum::response::Response;
use axum::routing::get as on_get;
use errbook::ErrorInfo;
use errbook::axum::RouterExt as _;
use tower::service_fn;

use crate::{Edge, assert_error, get, serve, socket};

fn routes() -> Router {
    Router::new()
        .route("/text", on_get(async || -> () { panic!("secret {}", 7) }))
        .route("/any", on_get(async || -> () { panic_any(7_u8) }))
        .route(
            "/late",
            on_get(async || -> () {
                tokio::task::yield_now().await;
                panic!("late")
            }),
        )
        .route_service(
            "/call",
            service_fn(
                |_| -> std::future::Ready<Result<Response, std::convert::Infallible>> {
                    panic!("in call")
                },
            ),
        )
}

#[test]
fn a_panic_is_answered_and_the_server_goes_on() {
    let address = serve(routes());
    for path in ["/text", "/any", "/late", "/call"] {
        assert_error(&get(address, path), 500, "panic", "Panic");
    }
    assert_error(&get(address, "/nowhere"), 404, "not_found", "Not found");
}

#[test]
fn its_payload_is_in_the_chain_even_of_a_variant_without_a_field() {
    async fn report(mut response: Response) -> Response {
        let info = response.extensions().get::<ErrorInfo>().unwrap();
        let chain: Vec<_> = info.chain().map(ToString::to_string).collect();
        let chain = chain.join("; ").parse().unwrap();
        response.headers_mut().insert("x-chain", chain);
        response
    }
    let routes = routes().with_errors::<Edge>();
    let address = socket::serve(routes.layer(middleware::map_response(report)));
    for (path, payload) in [("/text", "panicked: secret 7"), ("/any", "panicked")] {
        let chain = format!("handler gave up; an internal error occurred; {payload}");
        assert_eq!(get(address, path).header("x-chain"), [chain]);
    }
}
