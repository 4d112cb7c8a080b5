//! actix-web: the middleware tells the log.

use std::fmt;

use ::actix_web::dev::Service as _;
use ::actix_web::http::StatusCode;
// Not the module: with the feature `macros` of another package, its name is that of an attribute, too.
use ::actix_web::test::{TestRequest, init_service};
use ::actix_web::web::{self, Json, Path};
use ::actix_web::{App, Error, HttpResponse, ResponseError, error};
use errbook::actix::{Errors, configure};
use errbook::tower::AsIs;

use super::{
    JSON, Logged, NOT_FOUND, PANIC, REFUSED, assert_own_errors, assert_refused, events, refusal,
};

/// An error that panics when it is asked for its response.
#[derive(Debug)]
struct Hostile;

impl fmt::Display for Hostile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hostile")
    }
}

impl ResponseError for Hostile {
    fn error_response(&self) -> HttpResponse {
        panic!("row\n7")
    }
}

async fn fail(name: Path<String>) -> Result<&'static str, Logged> {
    Err(Logged::named(&name))
}

async fn panics() -> &'static str {
    panic!("row\n7")
}

fn seen(path: &str) -> Vec<String> {
    events(|| async {
        let app = App::new()
            .configure(configure::<Logged>)
            .route("/fine", web::get().to(async || "fine"))
            .route("/panic", web::get().to(panics))
            .route("/json", web::post().to(async |_: Json<u8>| "read"))
            .route("/teapot", web::get().to(HttpResponse::ImATeapot))
            .route(
                "/forbidden",
                web::get().to(async || HttpResponse::Forbidden().json("secret")),
            )
            .route(
                "/refused",
                web::get().to(async || Err::<&str, _>(refusal())),
            )
            .route(
                "/gateway",
                web::get()
                    .to(async || Err::<&str, Error>(error::ErrorBadGateway("no route to host"))),
            )
            .route("/fail/{name}", web::get().to(fail))
            // A middleware that returns an error instead of a response, or gives it another status.
            .wrap_fn(|request, inner| {
                let refused = request.path() == "/middleware";
                let overridden = request.query_string() == "overridden";
                let request_is_hostile = request.path() == "/hostile";
                let as_is = request.query_string() == "as_is";
                let called = inner.call(request);
                async move {
                    if request_is_hostile {
                        return Err(Hostile.into());
                    }
                    if refused {
                        return Err(error::ErrorBadGateway("no route to host"));
                    }
                    let mut response = called.await?;
                    if overridden || as_is {
                        response.response_mut().head_mut().status = StatusCode::OK;
                    }
                    if as_is {
                        response.response_mut().extensions_mut().insert(AsIs);
                    }
                    Ok(response)
                }
            })
            .wrap(Errors::<Logged>::new());
        let app = init_service(app).await;
        let request = match path {
            "/json" => TestRequest::post()
                .insert_header(("content-type", "application/json"))
                .set_payload("x"),
            _ => TestRequest::get(),
        };
        app.call(request.uri(path).to_request()).await
    })
}

#[test]
fn actix_web() {
    assert_own_errors(seen);
    assert_eq!(seen("/a/b"), [NOT_FOUND]);
    for path in ["/panic", "/hostile"] {
        assert_eq!(seen(path), [PANIC], "{path}");
    }
    let as_is = r#"DEBUG error.type="gone" http.response.status_code=410 | gone for good"#;
    assert_eq!(seen("/fail/gone?as_is"), [as_is]);
    let overridden = r#"DEBUG error.type="gone" http.response.status_code=410 overridden="status 200, media type application/json" | gone for good"#;
    assert_eq!(seen("/fail/gone?overridden"), [overridden]);
    assert_refused(&seen("/json"), JSON, "expected value");
    assert_eq!(seen("/refused"), [REFUSED]);
    let client = r#"DEBUG error.type="client" http.response.status_code=400 replaced="status 418, media type none" | refused: the request is invalid"#;
    assert_eq!(seen("/teapot"), [client]);
    let client = r#"DEBUG error.type="client" http.response.status_code=400 replaced="status 403, media type application/json" | refused: the request is not permitted"#;
    assert_eq!(seen("/forbidden"), [client]);
    let server = r#"ERROR error.type="server" http.response.status_code=500 | failed: an internal error occurred: "#;
    for path in ["/gateway", "/middleware"] {
        assert_refused(&seen(path), server, "no route to host");
    }
}
