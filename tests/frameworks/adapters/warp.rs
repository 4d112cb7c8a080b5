use std::convert::Infallible;

use http_body_util::BodyExt as _;
use tower::Service;
use warp::http::{Request, StatusCode};
use warp::reject::{Reject, custom};
use warp::reply::{self, Reply, Response};
use warp::{Filter, Rejection};

use crate::errors::{Api, BODY, ByHand, JSON, Seen};
use crate::sample::{self, Comparison, Way};
use crate::serve::on_tokio;

impl Reject for ByHand {}

async fn recover_by_hand(rejection: Rejection) -> Result<Response, Infallible> {
    if rejection.find::<ByHand>().is_none() {
        return Ok(StatusCode::NOT_FOUND.into_response());
    }
    let reply = reply::with_status(BODY, StatusCode::GONE);
    Ok(reply::with_header(reply, "content-type", JSON).into_response())
}

fn slot() -> impl Filter<Extract = (u32,), Error = Rejection> + Copy {
    warp::path!("slots" / u32).and(warp::get())
}

fn own() -> impl Filter<Extract = impl Reply, Error = Infallible> + Clone {
    slot()
        .and_then(async |_| Err::<String, _>(custom(Api::Gone)))
        .recover(errbook::warp::recover::<Api>)
}

fn by_hand() -> impl Filter<Extract = impl Reply, Error = Infallible> + Clone {
    slot()
        .and_then(async |_| Err::<String, _>(custom(ByHand::Gone)))
        .recover(recover_by_hand)
}

pub(crate) fn compare() -> Comparison {
    let (mut service, mut service_by_hand) = (warp::service(own()), warp::service(by_hand()));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let own = seen(service.call(request()).await.unwrap()).await;
        own.assert_same(seen(service_by_hand.call(request()).await.unwrap()).await);
    });
    let own_way = Way {
        request,
        answer: |request| service.call(request),
    };
    let way_by_hand = Way {
        request,
        answer: |request| service_by_hand.call(request),
    };
    let servers = [
        on_tokio(|listener| warp::serve(own()).incoming(listener).run()),
        on_tokio(|listener| warp::serve(by_hand()).incoming(listener).run()),
    ];
    sample::compare("warp", own_way, way_by_hand).with_servers(servers[0], servers[1])
}

fn request() -> Request<String> {
    Request::get("/slots/7").body(String::new()).unwrap()
}

async fn seen(response: Response) -> Seen {
    let (parts, body) = response.into_parts();
    let headers = parts.headers.iter();
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}"));
    let body = body.collect().await.unwrap().to_bytes();
    Seen(parts.status.as_u16(), headers.collect(), body.to_vec())
}
