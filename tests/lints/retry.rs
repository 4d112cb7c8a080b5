//! What a client is told about repeating.

use errbook::ApiError;
use errbook::lint::Lint;

use crate::{found, message};

/// Repeats
#[derive(ApiError)]
enum Repeat {
    #[api_error(code = "malformed", status = 400, retry = "backoff")]
    Malformed,
    #[api_error(code = "gone", status = 410, retry = "throttled")]
    Gone,
    #[api_error(code = "not_there_yet", status = 404, retry = "refresh")]
    NotYet,
    #[api_error(code = "not_implemented", status = 501, retry = "backoff")]
    NotImplemented,
    #[api_error(code = "conflict", status = 409, retry = "backoff")]
    Conflict,
    #[api_error(code = "outage", status = 503)]
    Outage,
    #[api_error(code = "malformed_for_good", status = 400)]
    ForGood,
}

/// Delays
#[derive(ApiError)]
enum Delay {
    #[api_error(code = "untold", status = 429)]
    Untold,
    #[api_error(code = "untold_backoff", status = 429, retry = "backoff")]
    Backoff,
    #[api_error(code = "by_field", status = 429)]
    Field {
        #[api_error(retry_after)]
        seconds: Option<u8>,
    },
    #[api_error(code = "by_class", status = 429, retry(throttled(after = "1s")))]
    Class,
    #[api_error(code = "quota_of_a_life", status = 429, retry = "never")]
    Never,
}

/// The framework's refusal can have a delay.
#[derive(ApiError)]
enum Answers {
    #[api_error(code = "slow_down", status = 429, on(too_many_requests))]
    SlowDown,
    #[api_error(code = "client", status = 429, on(client_error))]
    Client,
    #[api_error(code = "server", status = 500, on(server_error))]
    Server,
}

#[test]
fn the_framework_may_say_for_how_long() {
    assert_eq!(found(Answers::CATALOG, Lint::MissingDelay), ["client"]);
}

#[test]
fn the_same_request_meets_some_statuses_again() {
    let codes = ["malformed", "gone", "not_implemented"];
    assert_eq!(found(Repeat::CATALOG, Lint::HopelessRetry), codes);
    assert_eq!(
        message(Repeat::CATALOG, Lint::HopelessRetry, "gone"),
        "the class `throttled` makes clients repeat the request, which receives 410 again; \
         use `retry = \"never\"`, or choose another status"
    );
}

#[test]
fn who_slows_clients_down_says_for_how_long() {
    let codes = ["untold", "untold_backoff"];
    assert_eq!(found(Delay::CATALOG, Lint::MissingDelay), codes);
}
