//! Errors of services, which have no response.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::io;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use axum::routing::get as on_get;
use errbook::tower::ErrorLayer;
use errbook::{Rejection, RejectionKind};
use tokio::sync::Notify;
use tower::limit::ConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower::timeout::TimeoutLayer;
use tower::{BoxError, Layer as _, Service, ServiceBuilder, ServiceExt as _, service_fn};

use crate::{Edge, assert_error, get, socket};

/// Serves one service for all requests.
fn serve<S>(service: S) -> std::net::SocketAddr
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send,
{
    socket::serve(Router::new().fallback_service(service))
}

/// What a service with this error is answered with.
fn answer_to<F>(error: fn() -> F) -> socket::Answer
where
    F: Into<BoxError> + Send + Sync + 'static,
{
    let service = service_fn(move |_: Request<Body>| ready(Err::<Response<Body>, _>(error())));
    get(serve(ErrorLayer::<Edge>::new().layer(service)), "/")
}

#[test]
fn any_error_is_a_server_error_and_stays_private() {
    let answer = answer_to(|| io::Error::other("disk 7 on fire"));
    assert_error(&answer, 500, "server", "Server");
}

/// An error whose own code does not behave.
#[derive(Debug)]
enum Hostile {
    Cyclic,
    PanicsAsSource,
    PanicsWhenBoxed,
}

impl std::fmt::Display for Hostile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("hostile")
    }
}

impl std::error::Error for Hostile {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        assert!(!matches!(self, Hostile::PanicsAsSource), "no source");
        Some(self)
    }
}

struct Boxed(Hostile);

impl From<Boxed> for BoxError {
    fn from(Boxed(error): Boxed) -> Self {
        assert!(!matches!(error, Hostile::PanicsWhenBoxed), "no box");
        Box::new(error)
    }
}

#[test]
fn an_error_that_panics_or_is_its_own_source_is_answered() {
    let server = || answer_to(|| Boxed(Hostile::Cyclic));
    assert_error(&server(), 500, "server", "Server");
    let server = || answer_to(|| Boxed(Hostile::PanicsAsSource));
    assert_error(&server(), 500, "server", "Server");
    let panic = || answer_to(|| Boxed(Hostile::PanicsWhenBoxed));
    assert_error(&panic(), 500, "panic", "Panic");
}

#[test]
fn an_error_that_is_the_answer_itself_is_sent() {
    let answer = answer_to(|| Edge::Gone);
    assert_error(&answer, 410, "gone", "Gone");
}

#[test]
fn a_rejection_in_the_chain_is_answered_as_what_it_is() {
    #[derive(Debug, thiserror::Error)]
    #[error("outer")]
    struct Outer(#[source] Rejection);
    let answer = answer_to(|| Outer(Rejection::new(RejectionKind::NotFound)));
    assert_error(&answer, 404, "not_found", "Not found");
}

#[test]
fn a_time_out_is_late() {
    let never = on_get(async || std::future::pending::<()>().await);
    let layers = ServiceBuilder::new()
        .layer(ErrorLayer::<Edge>::new())
        .layer(TimeoutLayer::new(Duration::from_millis(1)));
    let routes = Router::new().route("/", never).layer(layers);
    assert_error(&get(socket::serve(routes), "/"), 504, "late", "Late");
}

#[test]
fn a_shed_request_is_overloaded() {
    let entered = Arc::new(Notify::new());
    let (inside, leave) = (entered.clone(), Arc::new(Notify::new()));
    let left = leave.clone();
    let service = service_fn(move |_: Request<Body>| {
        let (entered, leave) = (entered.clone(), leave.clone());
        async move {
            entered.notify_one();
            leave.notified().await;
            Ok::<_, Infallible>(Response::new(Body::from("done")))
        }
    });
    let layers = ServiceBuilder::new()
        .layer(ErrorLayer::<Edge>::new())
        .layer(LoadShedLayer::new())
        .layer(ConcurrencyLimitLayer::new(1));
    let address = serve(layers.service(service));
    let first = std::thread::spawn(move || get(address, "/"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(inside.notified());
    let answer = get(address, "/");
    assert_error(&answer, 503, "busy", "Busy");
    assert_eq!(answer.header("retry-after"), ["5"]);
    left.notify_one();
    assert_eq!(first.join().unwrap().body, "done");
}

/// Not ready for its first request.
#[derive(Clone)]
struct Waking(bool);

impl Service<Request<Body>> for Waking {
    type Response = Response<Body>;
    type Error = io::Error;
    type Future = Ready<Result<Response<Body>, io::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), io::Error>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(Ok(()));
        }
        Poll::Ready(Err(io::Error::other("asleep")))
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        assert!(self.0, "called though it was not ready");
        ready(Ok(Response::new(Body::from("awake"))))
    }
}

#[tokio::test]
async fn an_error_of_poll_ready_is_answered_by_the_call() {
    let mut service = ErrorLayer::<Edge>::new().layer(Waking(false));
    let mut statuses = Vec::new();
    for _ in 0..2 {
        let ready = service.ready().await.unwrap();
        let response = ready.call(Request::new(Body::empty())).await.unwrap();
        statuses.push(response.status().as_u16());
    }
    assert_eq!(statuses, [500, 200]);
}
