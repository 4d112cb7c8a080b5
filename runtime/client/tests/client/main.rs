//! `client!`: the enum that it writes, and what answers become in it.

#![deny(missing_docs, unused, non_camel_case_types, non_snake_case)]

mod accessors;
mod any_answer;
mod details;
mod hygiene;
mod names;
mod rebuild;
mod tables;
mod total;
mod types;
mod verdicts;
mod wasm;

use errbook_client::ClientError;
use http::{HeaderMap, HeaderValue, StatusCode};

errbook_client::client! {
    /// The errors of the vectors' contract
    #[derive(Clone, PartialEq)]
    pub enum ApiError = "tests/vectors/contract.json";
}

/// An answer without headers.
fn decoded<E: ClientError>(status: u16, body: &str) -> E {
    E::decode(
        StatusCode::from_u16(status).unwrap(),
        &HeaderMap::new(),
        body.as_bytes(),
    )
}

fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_static(value));
    }
    headers
}
