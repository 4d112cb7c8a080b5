//! Calls to the partner's system.

use std::error::Error;
use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::errors::UpstreamError;

/// More than a calendar takes.
const MAX_BYTES: usize = 64 * 1024;

/// Where the partner is, and how long it may take to answer.
#[derive(Clone, Copy)]
pub(crate) struct Partner {
    pub(crate) address: SocketAddr,
    pub(crate) patience: Duration,
}

/// Any answer, good or bad.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) is_json: bool,
    pub(crate) body: Bytes,
}

impl Partner {
    pub(crate) async fn get(self, path: &str) -> Result<Answer, UpstreamError> {
        self.call(Method::GET, path, Bytes::new()).await
    }

    pub(crate) async fn post(self, path: &str, json: Vec<u8>) -> Result<Answer, UpstreamError> {
        self.call(Method::POST, path, json.into()).await
    }

    async fn call(self, method: Method, path: &str, json: Bytes) -> Result<Answer, UpstreamError> {
        let call = async {
            let stream = TcpStream::connect(self.address)
                .await
                .map_err(UpstreamError::Unavailable)?;
            self.exchange(stream, method, path, json)
                .await
                .map_err(UpstreamError::Unusable)
        };
        match timeout(self.patience, call).await {
            Ok(answer) => answer,
            Err(_) => Err(UpstreamError::TimedOut {
                after: self.patience,
            }),
        }
    }

    async fn exchange(
        self,
        stream: TcpStream,
        method: Method,
        path: &str,
        json: Bytes,
    ) -> Result<Answer, Box<dyn Error + Send + Sync>> {
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // Ends with the exchange; its errors reach the sender as well.
        tokio::spawn(connection);
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, self.address.to_string())
            .header(CONTENT_TYPE, "application/json")
            .body(Full::new(json))?;
        let (head, body) = sender.send_request(request).await?.into_parts();
        let content_type = head.headers.get(CONTENT_TYPE);
        Ok(Answer {
            status: head.status,
            is_json: content_type.is_some_and(|value| is_json(value.as_bytes())),
            headers: head.headers,
            body: Limited::new(body, MAX_BYTES).collect().await?.to_bytes(),
        })
    }
}

/// Parameters such as a charset make no difference.
fn is_json(content_type: &[u8]) -> bool {
    let essence = content_type.split(|byte| *byte == b';').next();
    essence.is_some_and(|essence| {
        essence
            .trim_ascii()
            .eq_ignore_ascii_case(b"application/json")
    })
}

#[cfg(test)]
mod tests {
    use super::is_json;

    #[test]
    fn json_goes_by_its_media_type() {
        for good in ["application/json", "Application/JSON; charset=utf-8"] {
            assert!(is_json(good.as_bytes()), "{good}");
        }
        for bad in [
            "",
            "text/json",
            "application/jsonp",
            "application/vnd.error+json",
        ] {
            assert!(!is_json(bad.as_bytes()), "{bad}");
        }
    }
}
