//! Every answer from 400 on is one of the contract, and what was provoked is written down for `errbook coverage`.

use axum::http;
use docplanner::dictionary::PartnerError;
use docplanner::errors::DOCPLANNER;
use errbook::ApiError as _;
use errbook::testing::{Coverage, assert_contract};

use crate::client::Response;

/// Of the platform. The answer to HEAD has no body to compare.
#[track_caller]
pub(crate) fn assert_kept(method: &str, response: &Response) {
    if response.status < 400 || method == "HEAD" {
        return;
    }
    if let Err(mismatch) = Coverage::record(&answer(response), &DOCPLANNER) {
        panic!("{mismatch}");
    }
}

/// Of the partner, whose contract is the dictionary.
#[track_caller]
pub(crate) fn assert_kept_by_partner(response: &Response) {
    if response.status >= 400 {
        assert_contract(&answer(response), PartnerError::CATALOG);
    }
}

fn answer(response: &Response) -> http::Response<&String> {
    let mut answer = http::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        answer = answer.header(name, value);
    }
    answer.body(&response.body).unwrap()
}
