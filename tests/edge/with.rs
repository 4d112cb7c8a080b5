//! `With` for any extractor.

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get as on_get, post as on_post};
use errbook::axum::{Json, RouterExt as _, With};

use crate::{Edge, Told, assert_error, get, post, serve, socket};

/// An extractor that always refuses, each with its own kind of rejection.
macro_rules! refusing {
    ($name:ident, $rejection:ty, $value:expr) => {
        struct $name;

        impl<S: Send + Sync> FromRequestParts<S> for $name {
            type Rejection = $rejection;

            async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, $rejection> {
                Err($value)
            }
        }
    };
}

refusing!(
    NoKey,
    (StatusCode, [(&'static str, &'static str); 1], &'static str),
    (
        StatusCode::UNAUTHORIZED,
        [("www-authenticate", "Bearer")],
        "no key"
    )
);
refusing!(LoggedOut, Redirect, Redirect::to("/login"));
refusing!(Gone, Edge, Edge::Gone);
refusing!(
    Answered,
    Response,
    (StatusCode::OK, "cached").into_response()
);

#[test]
fn the_rejection_keeps_status_and_headers() {
    async fn handler(With(NoKey): With<NoKey>) {}
    let routes = Router::new().route("/", on_get(handler));
    let answer = get(serve(routes.clone()), "/");
    assert_error(&answer, 400, "client", "Client");
    assert_eq!(answer.header("www-authenticate"), ["Bearer"]);
    let answer = get(socket::serve(routes.with_errors::<Told>()), "/");
    assert!(
        answer
            .body
            .contains(r#""kind":"unauthorized","refused":401"#),
        "{}",
        answer.body
    );
    assert_eq!(answer.header("www-authenticate"), ["Bearer"]);
}

#[test]
fn what_is_no_refusal_of_the_framework_stays_what_it_is() {
    let routes = Router::new()
        .route("/redirect", on_get(async |_: With<LoggedOut>| ()))
        .route("/error", on_get(async |_: With<Gone>| ()))
        .route("/success", on_get(async |_: With<Answered>| ()));
    let address = serve(routes);
    assert_eq!(
        get(address, "/redirect").status_line(),
        "HTTP/1.1 303 See Other"
    );
    assert_eq!(get(address, "/redirect").header("location"), ["/login"]);
    assert_error(&get(address, "/error"), 410, "gone", "Gone");
    assert_eq!(get(address, "/success").body, "cached");
}

#[test]
fn axums_own_rejections_are_known() {
    let routes = Router::new()
        .route(
            "/bytes",
            on_post(async |With(body): With<axum::body::Bytes>| body),
        )
        .route("/text", on_post(async |With(text): With<String>| text))
        .route(
            "/json",
            on_post(async |With(json): With<axum::Json<u8>>| json),
        )
        .route(
            "/own",
            on_post(async |With(Json(n)): With<Json<u8>>| n.to_string()),
        )
        .layer(DefaultBodyLimit::max(9));
    let address = socket::serve(routes.with_errors::<Told>());
    let json = "application/json";
    assert_eq!(post(address, "/text", json, "text").body, "text");
    for (path, body, kind) in [
        ("/bytes", "0123456789", "payload_too_large"),
        ("/text", "0123456789", "payload_too_large"),
        ("/json", "x", "malformed_body"),
        ("/json", "300", "invalid_body"),
        ("/own", "\"x\"", "invalid_body"),
    ] {
        let answer = post(address, path, json, body);
        assert!(
            answer.body.contains(&format!(r#""kind":"{kind}""#)),
            "{}",
            answer.body
        );
    }
}
