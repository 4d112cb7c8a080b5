//! Everything that is no error passes as it is.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{Response, StatusCode};
use axum::routing::{any, get as on_get};
use http_body_util::channel::Channel;
use hyper::body::Frame;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::{get, serve, socket};

#[test]
fn success_redirection_and_not_modified_pass() {
    let not_modified = (StatusCode::NOT_MODIFIED, [("etag", "\"7\"")]);
    let found = (StatusCode::FOUND, [("location", "/there")]);
    let ok = ([("content-type", "text/css"), ("etag", "\"1\"")], "a{}");
    let routes = Router::new()
        .route("/304", on_get(async move || not_modified))
        .route("/302", on_get(async move || found))
        .route("/200", on_get(async move || ok));
    let (bare, layered) = (socket::serve(routes.clone()), serve(routes));
    for path in ["/304", "/302", "/200"] {
        let [bare, layered] = [bare, layered].map(|address| get(address, path));
        let without_date = |answer: &socket::Answer| {
            let lines = answer.head.lines().map(str::to_owned);
            lines
                .filter(|line| !line.starts_with("date: "))
                .collect::<Vec<_>>()
        };
        assert_eq!(without_date(&bare), without_date(&layered));
        assert_eq!(bare.body, layered.body);
    }
}

/// A body that waits for the client to read its first part: a layer that buffered it would never answer.
#[test]
fn a_stream_is_not_buffered() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let stream = on_get(async move || {
        let (writer, body) = Channel::<Bytes>::new(1);
        sender.send(writer).unwrap();
        Body::new(body)
    });
    let mut connection = TcpStream::connect(serve(Router::new().route("/", stream))).unwrap();
    write!(
        connection,
        "GET / HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut writer = receiver.recv().unwrap();
    writer.try_send(Frame::data("first".into())).unwrap();
    let mut seen = String::new();
    let mut buffer = [0; 256];
    while !seen.contains("first") {
        let read = connection.read(&mut buffer).unwrap();
        assert_ne!(read, 0, "the connection closed: {seen}");
        seen.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
    }
    writer.try_send(Frame::data("second".into())).unwrap();
    drop(writer);
    connection.read_to_string(&mut seen).unwrap();
    assert!(seen.contains("second"), "{seen}");
}

#[test]
fn a_large_body_passes() {
    let body = "x".repeat(3 << 20);
    let sent = body.clone();
    let routes = Router::new().route("/", on_get(move || std::future::ready(sent.clone())));
    assert_eq!(get(serve(routes), "/").body, body);
}

#[test]
fn a_connection_can_be_upgraded() {
    async fn upgrade(mut request: Request) -> Response<Body> {
        let upgrade = hyper::upgrade::on(&mut request);
        tokio::spawn(async move {
            let mut connection = TokioIo::new(upgrade.await.unwrap());
            let mut ping = [0; 4];
            connection.read_exact(&mut ping).await.unwrap();
            assert_eq!(&ping, b"ping");
            connection.write_all(b"pong").await.unwrap();
            connection.shutdown().await.unwrap();
        });
        Response::builder()
            .status(101)
            .header("connection", "upgrade")
            .header("upgrade", "echo")
            .body(Body::empty())
            .unwrap()
    }
    let address = serve(Router::new().route("/", any(upgrade)));
    let mut connection = TcpStream::connect(address).unwrap();
    write!(
        connection,
        "GET / HTTP/1.1\r\nhost: test\r\nconnection: upgrade\r\nupgrade: echo\r\n\r\nping"
    )
    .unwrap();
    let mut seen = String::new();
    connection.read_to_string(&mut seen).unwrap();
    assert!(
        seen.starts_with("HTTP/1.1 101 Switching Protocols\r\n"),
        "{seen}"
    );
    assert!(seen.ends_with("\r\n\r\npong"), "{seen}");
}
