//! Which statuses there are, and what they say of a retry.

use errbook::ApiError;
use errbook::envelope::{FLAT, PROBLEM};

use errbook_tests_tools::document::parsed;

macro_rules! statuses {
    ($check:ident: $($status:literal)*) => {$({
        #[derive(ApiError)]
        #[api_error(code = "problem", status = $status, retry = "never", envelope = PROBLEM, docs_url = "/d")]
        struct Problem;
        #[derive(ApiError)]
        #[api_error(code = "flat", status = $status, retry = "never", envelope = FLAT)]
        struct Flat;
        $check(&Problem, $status, "status");
        $check(&Flat, $status, "code");
    })*};
}

#[track_caller]
fn is_sent(error: &impl ApiError, status: u16, member: &str) {
    let response = error.to_response();
    assert_eq!(response.status(), status);
    assert_eq!(parsed(response.body())[member], status);
}

#[test]
fn s10_every_status_of_an_error_is_sent_and_repeated_in_the_body() {
    statuses!(is_sent: 400 401 404 405 409 418 426 429 451 499 500 501 503 511 530 599);
}

macro_rules! silent {
    ($($status:literal)*) => {
        [$({
            #[derive(ApiError)]
            #[api_error(code = "silent", status = $status)]
            struct Silent;
            ($status, Silent.retry().is_retryable())
        }),*]
    };
}

#[test]
fn s23_no_status_of_a_clients_mistake_is_retryable_unless_it_says_so() {
    let silent = silent!(
        400 401 402 403 404 405 406 407 408 410 411 412 413 414 415 416 417 418 421 422 423 424 425 426 428 429 431 451 499
    );
    let retryable = silent.iter().filter(|(_, retryable)| *retryable);
    let retryable: Vec<u16> = retryable.map(|(status, _)| *status).collect();
    assert_eq!(retryable, [408, 421, 425, 429]);
}

#[test]
fn s23_where_the_request_may_have_been_applied_the_effect_is_unknown() {
    macro_rules! effects {
        ($($status:literal)*) => {
            [$({
                #[derive(ApiError)]
                #[api_error(code = "silent", status = $status)]
                struct Silent;
                Silent.definition().effect()
            }),*]
        };
    }
    assert_eq!(effects!(408 500 502 504), [errbook::Effect::Unknown; 4]);
    assert_eq!(
        effects!(400 404 421 425 429 503),
        [errbook::Effect::None; 6]
    );
}
