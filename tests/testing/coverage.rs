//! What was provoked is written down, and the program reads it.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use axum::routing::get;
use errbook::ApiError as _;
use errbook::testing::Coverage;
use errbook_contract::coverage::{self, Record};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use crate::api::Api;

errbook::catalog! { static COVERED = [Api]; }

fn app() -> Router {
    Router::new()
        .route(
            "/taken",
            get(async || Api::SlotTaken {
                slot: 7,
                next: None,
            }),
        )
        .route("/gone", get(async || Api::Gone))
        .route(
            "/html",
            get(async || (StatusCode::BAD_GATEWAY, "<h1>no</h1>")),
        )
        .route("/fine", get(async || "fine"))
        .layer(Coverage::layer(&COVERED))
}

async fn ask(method: &str, path: &str) -> Response<Body> {
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).unwrap();
    app().oneshot(request).await.unwrap()
}

#[tokio::test]
async fn answers_pass_unchanged_and_are_written_down() {
    let file = coverage::file(&coverage::directory(), "COVERED");
    let _ = std::fs::remove_file(&file);
    for _ in 0..2 {
        let response = ask("GET", "/taken").await;
        let expected = Api::SlotTaken {
            slot: 7,
            next: None,
        }
        .to_response();
        assert_eq!(response.status(), expected.status());
        assert_eq!(
            response.headers()["content-type"],
            expected.headers()["content-type"]
        );
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(body, expected.body());
    }
    // The answer to HEAD has no body, a success is none of the contract's errors.
    ask("HEAD", "/gone").await;
    ask("GET", "/fine").await;
    ask("GET", "/html").await;
    let records: Vec<_> = coverage::read(&file).unwrap().into_iter().collect();
    let taken = Record {
        status: 409,
        code: Some("slot_taken".to_owned()),
        usual_status: Some(409),
        mismatch: None,
    };
    let [first, html] = &records[..] else {
        panic!("{records:?}");
    };
    assert_eq!(*first, taken);
    assert_eq!((html.status, html.code.as_deref()), (502, None));
    let mismatch = html.mismatch.as_deref().unwrap();
    assert!(
        mismatch.starts_with("502 Bad Gateway: not an error of the contract"),
        "{mismatch}"
    );
    // Each is written once by a process.
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
}
