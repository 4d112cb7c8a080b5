//! HEAD: its own headers, `Content-Length` included, and no body (RFC 9110 §9.3.2).

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::routing::get as on_get;
use errbook::axum::RouterExt as _;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::{Edge, serve, socket};

fn routes() -> Router {
    Router::new()
        .route("/own", on_get(async || Err::<(), _>(Edge::Gone)))
        .route("/foreign", on_get(async || (StatusCode::BAD_GATEWAY, "no")))
        .route("/overridden", on_get(async || (StatusCode::OK, Edge::Gone)))
        .route("/panic", on_get(async || -> () { panic!("no") }))
        .route("/success", on_get(async || "hello"))
}

const PATHS: [&str; 6] = [
    "/own",
    "/foreign",
    "/overridden",
    "/panic",
    "/success",
    "/nowhere",
];

#[test]
fn a_head_has_the_headers_of_a_get_and_no_body() {
    let address = serve(routes());
    for path in PATHS {
        let [get, head] = ["GET", "HEAD"].map(|method| socket::send(address, method, path));
        let without_date = |head: &str| {
            let mut lines: Vec<_> = head.lines().map(str::to_owned).collect();
            lines.retain(|line| !line.starts_with("date: "));
            lines.sort_unstable();
            lines
        };
        assert_eq!(without_date(&get.head), without_date(&head.head), "{path}");
        assert_eq!(head.body, "", "{path}");
        assert_eq!(
            head.header("content-length"),
            [get.body.len().to_string()],
            "{path}"
        );
    }
}

/// Without a server that drops the body.
#[tokio::test]
async fn the_body_is_gone_before_the_server_sees_it() {
    for path in PATHS {
        let request = Request::head(path).body(Body::empty()).unwrap();
        let response = routes()
            .with_errors::<Edge>()
            .oneshot(request)
            .await
            .unwrap();
        assert!(response.headers().contains_key("content-length"), "{path}");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(body.is_empty(), "{path}: {body:?}");
    }
}
