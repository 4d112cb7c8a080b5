//! The layer around a success, compared with a layer that does nothing.

use std::task::{Context, Poll};

use axum::routing::get;
use errbook::tower::ErrorLayer;
use tower::Service;
use tower::layer::layer_fn;

use crate::axum::{router, serve, way};
use crate::errors::Api;
use crate::sample::{self, Comparison};

#[derive(Clone)]
struct Empty<S>(S);

impl<S: Service<R>, R> Service<R> for Empty<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: R) -> S::Future {
        self.0.call(request)
    }
}

/// The layer, and to know the noise of the comparison, the empty one in its place.
pub(crate) fn compare() -> [Comparison; 2] {
    let routes = || router(get(async || r#"{"slot":{"id":7}}"#));
    let own = routes().layer(ErrorLayer::<Api>::new());
    let empty = routes().layer(layer_fn(Empty));
    let servers = [own.clone(), empty.clone(), empty.clone()].map(serve);
    [
        sample::compare("tower, a success", way(own), way(empty.clone()))
            .with_servers(servers[0], servers[1]),
        sample::compare("an empty layer", way(empty.clone()), way(empty))
            .with_servers(servers[2], servers[1]),
    ]
}
