use std::net::SocketAddr;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use errbook::axum::{Json, Path, Query, RouterExt as _};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT};

pub(crate) struct Axum;

impl Framework for Axum {
    const NAME: &'static str = "axum";

    fn serve() -> SocketAddr {
        let fail = async |Path(name): Path<String>| Err::<(), _>(Api::named(&name));
        let routes = Router::new()
            .route("/ok", get(async || "ok"))
            .route("/fail/{name}", get(fail))
            .route(
                "/json",
                post(async |Json(input): Json<Input>| input.n.to_string()),
            )
            .route(
                "/query",
                get(async |Query(input): Query<Input>| input.n.to_string()),
            )
            .route("/item/{n}", get(async |Path(n): Path<u8>| n.to_string()))
            .route("/panic", get(panics))
            .layer(DefaultBodyLimit::max(LIMIT));
        let (listener, address) = listener();
        on_tokio(move || async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, routes.with_errors::<Api>())
                .await
                .unwrap();
        });
        address
    }
}

async fn panics() -> &'static str {
    panic!("row 7")
}
