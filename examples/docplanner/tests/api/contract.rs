//! Every answer from 400 on is one of the contract, and what was provoked is written down for `errbook coverage`.

use axum::http;
use docplanner::dictionary::PartnerError;
use docplanner::errors::DOCPLANNER;
use errbook::ApiError as _;
use errbook::testing::{Coverage, check_contract};

use crate::client::Response;

/// The answer to HEAD has no body to compare.
#[track_caller]
pub(crate) fn assert_kept(method: &str, response: &Response) {
    let status = response.status;
    if status < 400 || method == "HEAD" {
        return;
    }
    let mut answer = http::Response::builder().status(status);
    for (name, value) in &response.headers {
        answer = answer.header(name, value);
    }
    let answer = answer.body(&response.body).unwrap();
    // The partner's server has a contract of its own.
    if check_contract(&answer, PartnerError::CATALOG).is_ok() {
        return;
    }
    if let Err(mismatch) = Coverage::record(&answer, &DOCPLANNER) {
        panic!("{mismatch}");
    }
}
