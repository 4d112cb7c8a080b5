use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use errbook::tower::ErrorLayer;
use errbook::{ApiError as _, Rejection, RejectionKind};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue, IF_MODIFIED_SINCE};
use hyper::server::conn::http1;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tower::{Layer as _, service_fn};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT, refusal};

/// No framework: hyper, and the layer for rejections and panics.
pub(crate) struct Hyper;

impl Framework for Hyper {
    const NAME: &'static str = "hyper";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        on_tokio(move || async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            let service = ErrorLayer::<Api>::new().layer(service_fn(answer));
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let service = TowerToHyperService::new(service.clone());
                let stream = TokioIo::new(stream);
                tokio::spawn(http1::Builder::new().serve_connection(stream, service));
            }
        });
        address
    }
}

/// The layer makes the error of a rejection.
async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Rejection> {
    let path = request.uri().path().to_owned();
    let segments: Vec<_> = path.split('/').skip(1).collect();
    let read = || allow(&request, &[Method::GET, Method::HEAD]);
    let text = match segments[..] {
        ["ok"] => read().map(|()| "ok".to_owned())?,
        ["fail", name] => return read().map(|()| Api::named(name).to_http()),
        ["query"] => read().and_then(|()| query(request.uri().query()))?,
        ["item", n] => read().and_then(|()| number(n, RejectionKind::InvalidPath))?,
        ["header"] => read().and_then(|()| header(&request))?,
        ["origin"] => return Err(Rejection::new(RejectionKind::Forbidden)),
        ["slow"] => slow().await?,
        ["busy"] => return Err(Rejection::new(RejectionKind::Overloaded)),
        ["refuse", name] => return Ok(refuse(name)),
        ["panic"] => panic!("row 7"),
        ["json"] => {
            allow(&request, &[Method::POST])?;
            json(request).await?
        }
        _ => return Err(Rejection::new(RejectionKind::NotFound)),
    };
    let mut response = Response::new(Full::from(text));
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, plain);
    Ok(response)
}

fn allow(request: &Request<Incoming>, allowed: &[Method]) -> Result<(), Rejection> {
    if allowed.contains(request.method()) {
        return Ok(());
    }
    let names: Vec<_> = allowed.iter().map(Method::as_str).collect();
    let mut headers = HeaderMap::new();
    headers.insert(ALLOW, HeaderValue::try_from(names.join(", ")).unwrap());
    Err(Rejection::new(RejectionKind::MethodNotAllowed).with_headers(headers))
}

async fn json(request: Request<Incoming>) -> Result<String, Rejection> {
    let media_type = request.headers().get(CONTENT_TYPE);
    if media_type.is_none_or(|media_type| media_type != "application/json") {
        return Err(Rejection::new(RejectionKind::UnsupportedMediaType));
    }
    let body = Limited::new(request, LIMIT).collect().await;
    let body = body.map_err(|error| {
        let kind = match error.is::<LengthLimitError>() {
            true => RejectionKind::PayloadTooLarge,
            false => RejectionKind::MalformedBody,
        };
        Rejection::new(kind).with_source(error)
    })?;
    let input: Input = serde_json::from_slice(&body.to_bytes()).map_err(|error| {
        let kind = match error.is_data() {
            true => RejectionKind::InvalidBody,
            false => RejectionKind::MalformedBody,
        };
        Rejection::new(kind).with_source(error)
    })?;
    Ok(input.n.to_string())
}

fn header(request: &Request<Incoming>) -> Result<String, Rejection> {
    let given = request.headers().get(IF_MODIFIED_SINCE);
    let date = given.and_then(|value| httpdate::parse_http_date(value.to_str().ok()?).ok());
    let refused = || Rejection::new(RejectionKind::InvalidHeader);
    date.map(|_| "ok".to_owned()).ok_or_else(refused)
}

async fn slow() -> Result<String, Rejection> {
    let answer = tokio::time::timeout(Duration::from_millis(1), std::future::pending());
    answer
        .await
        .map_err(|late| Rejection::new(RejectionKind::Timeout).with_source(late))
}

fn refuse(name: &str) -> Response<Full<Bytes>> {
    let (status, (header, value)) = refusal(name);
    let response = Response::builder().status(status).header(header, value);
    response.body(Full::from("<h1>no</h1>")).unwrap()
}

fn query(query: Option<&str>) -> Result<String, Rejection> {
    let mut pairs = query.unwrap_or_default().split('&');
    let n = pairs.find_map(|pair| pair.strip_prefix("n="));
    number(n.unwrap_or_default(), RejectionKind::InvalidQuery)
}

fn number(text: &str, kind: RejectionKind) -> Result<String, Rejection> {
    let n = text.parse::<u8>();
    n.map(|n| n.to_string())
        .map_err(|error| Rejection::new(kind).with_source(error))
}
