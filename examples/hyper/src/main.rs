//! A server without a framework whose errors are defined once.

use std::error::Error;

use bytes::Bytes;
use errbook::tower::ErrorLayer;
use errbook::{ApiError, Rejection, RejectionKind};
use example_booking_errors::{BookingError, reserve};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{Layer as _, service_fn};

/// The layer answers what is an `Err` here, and a panic.
async fn route(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Rejection> {
    let path = request.uri().path().to_owned();
    let Some(slot) = path.strip_prefix("/appointments/") else {
        return Err(Rejection::new(RejectionKind::NotFound));
    };
    if request.method() != Method::POST {
        return Err(Rejection::new(RejectionKind::MethodNotAllowed));
    }
    let body = request.into_body().collect().await;
    let body = body.map_err(|error| malformed(error.into()))?.to_bytes();
    let seats = serde_json::from_slice(&body).map_err(|error| malformed(error.into()))?;
    Ok(match reserve(slot, seats) {
        Ok(text) => Response::new(Full::from(text)),
        Err(error) => error.to_http(),
    })
}

fn malformed(source: Box<dyn Error + Send + Sync>) -> Rejection {
    Rejection::new(RejectionKind::MalformedBody).with_source(source)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let service = ErrorLayer::<BookingError>::new().layer(service_fn(route));
    let listener = TcpListener::bind("127.0.0.1:8000").await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connection);
    }
}
