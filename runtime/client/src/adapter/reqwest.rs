//! reqwest: sends a request, and reads what is no success as the API's error.
//!
//! Feature `reqwest`.
//!
//! ```no_run
//! use errbook_client::{ClientError, Failure, reqwest::send};
//!
//! errbook_client::client! {
//!     pub enum BookingError = "tests/vectors/contract.json";
//! }
//!
//! # async fn main_() -> Result<(), Failure<BookingError>> {
//! let client = reqwest::Client::new();
//! match send::<BookingError>(client.get("http://127.0.0.1:3000/v1/services")).await {
//!     Ok(response) => println!("{}", response.status()),
//!     Err(failure) => println!("{failure}"),
//! }
//! # Ok(())
//! # }
//! # fn main() {}
//! ```

use std::time::SystemTime;

use ::reqwest::{RequestBuilder, Response};
use http::Method;

use crate::{Answer, ClientError, Failure, NoAnswer};

/// Sends the request. A status from 400 on is an error of the API, whose body is read up to [`Answer::LIMIT`]; any other
/// response is returned unread.
///
/// # Errors
///
/// What the API answered, that no answer came, or that the request cannot be sent.
pub async fn send<E: ClientError>(request: RequestBuilder) -> Result<Response, Failure<E>> {
    let (client, request) = request.build_split();
    let request = request.map_err(no_answer)?;
    let method = request.method().clone();
    let response = client.execute(request).await.map_err(no_answer)?;
    let status = response.status();
    match status.is_client_error() || status.is_server_error() {
        true => Err(Failure::Answer(read(response, &method).await)),
        false => Ok(response),
    }
}

/// Reads a response as an error of the API, whatever its status: for contracts that have errors below 400. The body is
/// read up to [`Answer::LIMIT`].
pub async fn read<E: ClientError>(mut response: Response, method: &Method) -> E {
    let (status, headers) = (response.status(), response.headers().clone());
    let mut body = Vec::new();
    let complete = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => break true,
            Err(_) => break false,
        }
        if body.len() > Answer::LIMIT {
            break false;
        }
    };
    let answer = Answer::new(status, &headers, &body);
    E::from_answer(
        answer
            .complete(complete)
            .method(method)
            .now(SystemTime::now()),
    )
}

/// What an error of reqwest means for a repeat.
pub fn no_answer<E>(error: ::reqwest::Error) -> Failure<E> {
    if error.is_builder() || error.is_redirect() {
        return Failure::Request(error.into());
    }
    // A connection that is not there in time is both.
    let why = match error.is_timeout() {
        _ if is_connect(&error) => NoAnswer::Connect,
        true => NoAnswer::Timeout,
        false => NoAnswer::Closed,
    };
    Failure::NoAnswer(why, error.into())
}

/// A browser does not say.
fn is_connect(error: &::reqwest::Error) -> bool {
    #[cfg(not(target_arch = "wasm32"))]
    return error.is_connect();
    #[cfg(target_arch = "wasm32")]
    return false;
}
