//! Every answer from 400 on is one of the contract, and what was provoked is written down for `errbook coverage`.

use axum::http;
use bookwell::errors::BOOKWELL;
use errbook::testing::Coverage;

use crate::client::Response;

/// The answer to HEAD has no body to compare, and a page for people is no error of the API.
#[track_caller]
pub(crate) fn assert_kept(method: &str, response: &Response) {
    let status = response.status();
    let content_type = response.header("content-type").unwrap_or_default();
    if status < 400 || method == "HEAD" || content_type.starts_with("text/html") {
        return;
    }
    let mut answer = http::Response::builder().status(status);
    for (name, value) in &response.headers {
        answer = answer.header(name, value);
    }
    let answer = answer.body(&response.body).unwrap();
    if let Err(mismatch) = Coverage::record(&answer, &BOOKWELL) {
        panic!("{mismatch}");
    }
}
