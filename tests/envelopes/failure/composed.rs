//! Places that are put together: headers with facts, required details, functions of the user's beside `Serialize`.

use std::cell::Cell;

use errbook::envelope::NUMERIC_CODE;
use errbook::{ApiError, ErrorInfo};
use serde::Serialize;

use crate::doubles::{Faulty, How, REASON, Refused};
use errbook_tests_tools::document::parsed;

errbook::envelope! {
    /// The detail in every place
    const NEEDED: "application/json" = {
        "value": details.value, "text": "<{details.value}>", "list": [details.value], "all": details,
        "own"?: { "value": details.value }, "or": details.value or "none", "code": code
    };
}

/// Described
#[derive(ApiError)]
#[api_error(code = "needed", status = 400, envelope = NEEDED, details)]
struct Needed<T: Serialize> {
    value: T,
}

/// Described
#[derive(ApiError)]
#[api_error(code = "shown", number = 1, status = 401, envelope = NUMERIC_CODE, message = "{0}",
            headers("X-Message" = "{code}: {message}"))]
struct Shown(Faulty);

fn failure(error: &impl ApiError) -> String {
    let response = error.to_response();
    let info = response.extensions().get::<ErrorInfo>();
    let failure = info.and_then(|info| info.failure());
    failure.unwrap_or_default().to_owned()
}

#[test]
fn s13_after_a_failure_every_member_that_is_needed_is_still_there() {
    let response = Needed { value: Refused }.to_response();
    let body = parsed(response.body());
    let names: Vec<_> = body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["all", "code", "list", "or", "text", "value"]);
    assert_eq!(
        (&body["code"], &body["or"]),
        (&"needed".into(), &"none".into())
    );
    assert!(failure(&Needed { value: Refused }).contains(REASON));
}

#[test]
fn s13_after_a_failure_the_description_replaces_a_message_without_fields_too() {
    /// Described
    #[derive(ApiError)]
    #[api_error(code = "said", status = 400, details, message = "Said.")]
    struct Said<T: Serialize> {
        value: T,
    }
    let said = Said { value: 1 };
    let body = r#"{"error":{"code":"said","message":"Said.","details":{"value":1}}}"#;
    assert_eq!(crate::body(&said), body);
    let body = r#"{"error":{"code":"said","message":"Described"}}"#;
    assert_eq!(crate::body(&Said { value: Refused }), body);
}

#[test]
fn s18_a_needed_number_that_json_does_not_have_is_null() {
    let body = parsed(Needed { value: f64::NAN }.to_response().body());
    assert_eq!(body["value"], serde_json::Value::Null);
    assert_eq!(body["or"], "none");
    assert_eq!(body.get("own"), None);
}

#[test]
fn s15_a_header_with_a_message_that_fails_holds_the_description() {
    for (how, reason) in [(How::Fails, "Display"), (How::Panics, REASON)] {
        for at in 1..=4 {
            let response = Shown(Faulty::new(how, at)).to_response();
            assert_eq!(response.headers()["x-message"], "shown: Described");
            assert_eq!(response.body(), r#"{"error_code":1}"#);
            let failure = failure(&Shown(Faulty::new(how, at)));
            assert!(failure.contains(reason), "the log is told: {failure:?}");
        }
    }
}

#[test]
fn s14_a_function_that_skips_may_panic() {
    fn skips(_: &u8) -> bool {
        panic!("{REASON}")
    }
    /// Described
    #[derive(ApiError)]
    #[api_error(code = "skips", status = 429, details, message = "{shown}")]
    struct Skips {
        #[api_error(skip)]
        shown: u8,
        #[serde(skip_serializing_if = "skips")]
        skipped: u8,
        #[api_error(retry_after, skip)]
        wait: u8,
    }
    let error = Skips {
        shown: 1,
        skipped: 2,
        wait: 3,
    };
    assert_eq!(error.message(), "1", "only the details ask");
    assert_eq!(error.retry_after().map(|delay| delay.as_secs()), Some(3));
    let body = crate::body(&error);
    assert_eq!(body, r#"{"error":{"code":"skips","message":"Described"}}"#);
    assert!(failure(&error).contains(REASON));
}

#[test]
fn what_is_computed_is_computed_once_for_each_place() {
    thread_local! {
        static CALLS: Cell<u32> = const { Cell::new(0) };
    }
    fn call() -> u32 {
        CALLS.set(CALLS.get() + 1);
        CALLS.get()
    }
    errbook::envelope! {
        const ONCE: "application/json" = { "code": code, "id"?: details.id, ..details, "message": message };
    }
    #[derive(ApiError)]
    #[api_error(code = "once", status = 429, envelope = ONCE, details, computed(id = call), message = "{n}",
                headers("X-Message" = "{message}"))]
    struct Once {
        n: u8,
        #[api_error(retry_after)]
        wait: u8,
    }
    let body = crate::body(&Once { n: 7, wait: 3 });
    assert_eq!(
        body,
        r#"{"code":"once","id":1,"n":7,"wait":3,"message":"7"}"#
    );
    assert_eq!(CALLS.get(), 1);
}
