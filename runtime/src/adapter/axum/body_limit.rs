//! The limit of a request's body.

use ::axum::RequestExt as _;
use ::axum::body::{Body, HttpBody as _};
use ::axum::extract::Request;

/// The request, and how many bytes of its body are read at most, if there is a limit.
///
/// axum keeps its limit to itself, but a body under it says how long it can be at most: so does one whose length is
/// unknown. Other layers, too, limit a body by wrapping it.
pub(super) fn body_limit(request: Request) -> (Request, Option<u64>) {
    let (parts, body) = request.into_parts();
    let of_unknown_length = Body::from_stream(Body::empty().into_data_stream());
    let limited = Request::from_parts(parts, of_unknown_length).with_limited_body();
    let (parts, probe) = limited.into_parts();
    let limits = [probe.size_hint().upper(), body.size_hint().upper()];
    let limit = limits.into_iter().flatten().min();
    (Request::from_parts(parts, body), limit)
}

#[cfg(test)]
mod tests {
    use ::axum::body::Bytes;
    use ::axum::extract::DefaultBodyLimit;
    use ::axum::routing::post;
    use ::axum::{Router, body};
    use ::tower::Service as _;

    use super::*;

    async fn show(request: Request) -> String {
        let (request, limit) = body_limit(request);
        let read = body::to_bytes(request.into_body(), usize::MAX).await;
        format!("{limit:?} {}", read.unwrap_or_default().len())
    }

    async fn seen(routes: Router, body: Body) -> String {
        let request = Request::post("/").body(body).unwrap();
        let mut routes = routes;
        let response = routes.call(request).await.unwrap();
        let bytes = body::to_bytes(response.into_body(), usize::MAX).await;
        String::from_utf8(bytes.unwrap().to_vec()).unwrap()
    }

    #[tokio::test]
    async fn it_is_that_of_axum_and_the_body_stays() {
        let routes = || Router::new().route("/", post(show));
        let long = || Body::from(Bytes::from_static(&[b'x'; 100]));
        let limited = routes().layer(DefaultBodyLimit::max(7));
        assert_eq!(seen(limited.clone(), long()).await, "Some(7) 100");
        assert_eq!(seen(limited, Body::empty()).await, "Some(0) 0");
        let unknown = Body::from_stream(long().into_data_stream());
        assert_eq!(seen(routes(), unknown).await, "Some(2097152) 100");
        let unknown = Body::from_stream(long().into_data_stream());
        let unlimited = routes().layer(DefaultBodyLimit::disable());
        assert_eq!(seen(unlimited, unknown).await, "None 100");
    }
}
