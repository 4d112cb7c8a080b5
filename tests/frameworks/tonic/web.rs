//! gRPC-Web: what a browser reads from the headers of the response.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::errors::BookingError;
use errbook_tests_tonic::{PATH, serve};

#[tokio::test]
async fn a_browser_finds_status_and_details() {
    let address = serve(|| Err(BookingError::slot_unavailable())?).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    // An empty message: one byte of flags and four of the length.
    let head = format!(
        "POST {PATH} HTTP/1.1\r\nhost: test\r\ncontent-type: application/grpc-web+proto\r\n\
         content-length: 5\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&[0; 5]).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, _) = answer.split_once("\r\n\r\n").unwrap();
    let header = |name: &str| {
        let fields = head.lines().filter_map(|line| line.split_once(": "));
        fields
            .filter(|field| field.0 == name)
            .map(|field| field.1)
            .collect::<Vec<_>>()
    };
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert_eq!(header("content-type"), ["application/grpc-web+proto"]);
    assert_eq!(header("grpc-status"), ["10"]);
    assert_eq!(
        header("grpc-message"),
        ["10:00%20%E2%80%93%2011:00%20is%20taken,%20as%20are%20100%20%25."]
    );
    let [details] = header("grpc-status-details-bin")[..] else {
        panic!("no details in {answer}")
    };
    assert!(!details.is_empty());
}
