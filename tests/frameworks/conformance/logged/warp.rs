//! warp: `recover` tells the log.

use ::warp::Filter;
use ::warp::http::Request;
use ::warp::reject::custom;
use errbook::{Rejection, RejectionKind};
use tower::Service as _;

use super::{JSON, Logged, NOT_FOUND, assert_own_errors, assert_refused, events};

fn seen(path: &str) -> Vec<String> {
    events(|| {
        let fine = ::warp::path!("fine").map(|| "fine".to_owned());
        let json = ::warp::path!("json")
            .and(::warp::body::json::<u8>())
            .map(|_| "read".to_owned());
        let gateway = ::warp::path!("gateway").and_then(async || {
            let rejection = Rejection::new(RejectionKind::ServerError);
            Err::<String, _>(custom(rejection.with_source("no route to host")))
        });
        let fail = ::warp::path!("fail" / String)
            .and_then(async |name: String| Err::<String, _>(custom(Logged::named(&name))));
        let routes = fine.or(json).unify().or(gateway).unify().or(fail).unify();
        let mut service = ::warp::service(routes.recover(errbook::warp::recover::<Logged>));
        let body = if path == "/json" { "x" } else { "" };
        service.call(Request::get(path).body(body.to_owned()).unwrap())
    })
}

#[test]
fn warp() {
    assert_own_errors(seen);
    assert_refused(&seen("/a/b"), NOT_FOUND, "NotFound");
    assert_refused(&seen("/json"), JSON, "expected value");
    let server = r#"ERROR error.type="server" http.response.status_code=500 | failed: an internal error occurred: no route to host"#;
    assert_eq!(seen("/gateway"), [server]);
}
