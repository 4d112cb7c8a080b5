use std::net::SocketAddr;
use std::time::Duration;

use errbook::{Rejection as Refused, RejectionKind};
use warp::Filter;
use warp::http::header::{HeaderMap, HeaderName, HeaderValue};
use warp::reject::custom;

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT, refusal};

pub(crate) struct Warp;

impl Framework for Warp {
    const NAME: &'static str = "warp";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        on_tokio(move || async {
            let ok = warp::path!("ok").map(|| "ok".to_owned());
            let fail = warp::path!("fail" / String)
                .and_then(async |name: String| Err::<String, _>(custom(Api::named(&name))));
            let query = warp::path!("query")
                .and(warp::query::<Input>())
                .map(|input: Input| input.n.to_string());
            let item = warp::path!("item" / u8).map(|n: u8| n.to_string());
            let header = warp::path!("header")
                .and(warp::header::<httpdate::HttpDate>("if-modified-since"))
                .map(|_| "ok".to_owned());
            let origin = warp::path!("origin").map(|| "ok".to_owned());
            let origin = origin.with(warp::cors().allow_origin("https://app.example"));
            let slow = warp::path!("slow").and_then(slow);
            let busy = warp::path!("busy").and_then(async || {
                Err::<String, _>(custom(Refused::new(RejectionKind::Overloaded)))
            });
            let refuse = warp::path!("refuse" / String).and_then(refuse);
            let panics = warp::path!("panic").map(|| -> String { panic!("row 7") });
            let json = warp::path!("json")
                .and(warp::post())
                .and(warp::body::content_length_limit(LIMIT as u64))
                .and(warp::body::json::<Input>())
                .map(|input: Input| input.n.to_string());
            let read = warp::get().or(warp::head()).unify();
            let routes = ok
                .or(fail)
                .unify()
                .or(query)
                .unify()
                .or(item)
                .unify()
                .or(header)
                .unify()
                .or(slow)
                .unify()
                .or(busy)
                .unify()
                .or(refuse)
                .unify()
                .or(panics)
                .unify();
            let routes = read.and(routes).or(json).unify().or(origin);
            let routes = routes.recover(errbook::warp::recover::<Api>);
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            warp::serve(routes).incoming(listener).run().await;
        });
        address
    }
}

async fn slow() -> Result<String, warp::Rejection> {
    let answer = tokio::time::timeout(Duration::from_millis(1), std::future::pending());
    answer
        .await
        .map_err(|late| custom(Refused::new(RejectionKind::Timeout).with_source(late)))
}

/// warp has no way to refuse with a status: a filter rejects with a value.
async fn refuse(name: String) -> Result<String, warp::Rejection> {
    let (status, (header, value)) = refusal(&name);
    let header = (
        HeaderName::from_static(header),
        HeaderValue::from_static(value),
    );
    let refused = Refused::new(RejectionKind::for_status(status));
    Err(custom(refused.with_headers(HeaderMap::from_iter([header]))))
}
