//! The API on each framework.

mod actix_web;
mod axum;
mod hyper;
mod poem;
mod rocket;
mod salvo;
mod warp;

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

pub(crate) use self::actix_web::ActixWeb;
pub(crate) use self::axum::{Axum, serve_axum};
pub(crate) use self::hyper::Hyper;
pub(crate) use self::poem::Poem;
pub(crate) use self::rocket::Rocket;
pub(crate) use self::salvo::Salvo;
pub(crate) use self::warp::Warp;

/// A framework: its name in the table of differences, and how it serves the API until the process ends.
///
/// The API: `GET /ok`, `GET /fail/{name}`, `POST /json`, `GET /query?n=`, `GET /item/{n}`, `GET /panic`; HEAD where GET is.
/// Refused by what the framework has for it, or else by a part of the server that does not know the API: `GET /header`
/// with `If-Modified-Since`, `GET /origin` from another origin, `GET /slow` after a time-out, `GET /busy` without
/// capacity, `GET /refuse/{name}` with the status and header of [`refusal`](crate::api::refusal).
pub(crate) trait Framework {
    const NAME: &'static str;

    fn serve() -> SocketAddr;
}

fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// Runs the server on a thread with a runtime of tokio.
fn on_tokio<F: Future<Output = ()>>(server: impl FnOnce() -> F + Send + 'static) {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async { server().await });
    });
}
