//! poem: `catch` tells the log.

use ::poem::endpoint::make;
use ::poem::error::{BadGateway, ResponseError};
use ::poem::http::StatusCode;
use ::poem::web::{Json, Path};
use ::poem::{
    Endpoint as _, EndpointExt as _, Error, FromRequest as _, Request, Response, Route, get, post,
};

use super::{
    JSON, Logged, NOT_FOUND, PANIC, REFUSED, assert_own_errors, assert_refused, events, refusal,
};

async fn fail(request: Request) -> ::poem::Result<()> {
    let name: Path<String> = Path::from_request_without_body(&request).await?;
    Err(Logged::named(&name).into())
}

async fn json(request: Request) -> ::poem::Result<&'static str> {
    let (request, mut body) = request.split();
    let _: Json<u8> = Json::from_request(&request, &mut body).await?;
    Ok("read")
}

async fn panics(_: Request) -> &'static str {
    panic!("row\n7")
}

/// An error that panics when it is asked for its response.
#[derive(Debug, thiserror::Error)]
#[error("hostile")]
struct Hostile;

impl ResponseError for Hostile {
    fn status(&self) -> StatusCode {
        StatusCode::BAD_GATEWAY
    }

    fn as_response(&self) -> Response {
        panic!("row\n7")
    }
}

async fn hostile(_: Request) -> ::poem::Result<()> {
    Err(Hostile.into())
}

async fn teapot(_: Request) -> ::poem::Result<()> {
    Err(Error::from_status(StatusCode::IM_A_TEAPOT))
}

async fn refused(_: Request) -> ::poem::Result<()> {
    Err(refusal().into())
}

async fn gateway(_: Request) -> ::poem::Result<()> {
    Err(BadGateway(std::io::Error::other("no route to host")))
}

fn seen(path: &str) -> Vec<String> {
    events(|| async {
        let app = Route::new()
            .at("/fine", get(make(async |_| "fine")))
            .at("/panic", get(make(panics)))
            .at("/json", post(make(json)))
            .at("/hostile", get(make(hostile)))
            .at("/teapot", get(make(teapot)))
            .at("/gateway", get(make(gateway)))
            .at("/refused", get(make(refused)))
            .at("/fail/:name", get(make(fail)))
            .with(errbook::poem::catch::<Logged>());
        let request = Request::builder().uri_str(path);
        let request = match path {
            "/json" => request
                .method(::poem::http::Method::POST)
                .content_type("application/json")
                .body("x"),
            _ => request.finish(),
        };
        app.call(request).await
    })
}

#[test]
fn poem() {
    assert_own_errors(seen);
    assert_refused(&seen("/a/b"), NOT_FOUND, "not found");
    for path in ["/panic", "/hostile"] {
        assert_eq!(seen(path), [PANIC], "{path}");
    }
    assert_refused(&seen("/json"), JSON, "expected value");
    assert_eq!(seen("/refused"), [REFUSED]);
    let client = r#"DEBUG error.type="client" http.response.status_code=400 | refused: the request is invalid"#;
    assert_refused(&seen("/teapot"), client, "");
    let server = r#"ERROR error.type="server" http.response.status_code=500 | failed: an internal error occurred: "#;
    assert_refused(&seen("/gateway"), server, "no route to host");
}
