//! `errbook::messages` and `errbook::bodies`: lists of errors as details of another.

use errbook::ApiError;
use errbook::envelope::{FLAT, PROBLEM};
use serde::Serialize;
use serde_json::json;

use crate::answer::assert_body;
use crate::doubles::{Faulty, How, REASON};
use errbook_tests_tools::document::parsed;

/// One thing that is wrong
#[derive(ApiError)]
enum Item<T> {
    #[api_error(code = "required", status = 400, message = "\"{0}\" is required.")]
    Required(&'static str),
    #[api_error(code = "invalid", status = 422, details, envelope = FLAT)]
    Invalid { value: T },
    #[api_error(code = "shown", status = 400, message = "{0}")]
    Shown(Faulty),
    #[api_error(code = "inner", status = 400, details, envelope = PROBLEM, docs_url = "/inner")]
    Several {
        #[serde(serialize_with = "errbook::bodies")]
        errors: Vec<Item<T>>,
    },
}

/// Several things are wrong
#[derive(ApiError)]
#[api_error(code = "all", status = 400, details)]
struct Messages<T: Serialize> {
    #[serde(serialize_with = "errbook::messages")]
    errors: Vec<Item<T>>,
}

/// Several things are wrong
#[derive(ApiError)]
#[api_error(code = "all", status = 400, details)]
struct Bodies<T: Serialize> {
    #[serde(serialize_with = "errbook::bodies")]
    errors: Vec<Item<T>>,
}

fn details(errors: &str) -> String {
    format!(
        r#"{{"error":{{"code":"all","message":"Several things are wrong","details":{{"errors":{errors}}}}}}}"#
    )
}

const REQUIRED: &str = r#"{"error":{"code":"required","message":"\"a\" is required."}}"#;

#[test]
fn no_error_is_an_empty_list() {
    assert_body(&Messages::<u8> { errors: vec![] }, &details("[]"));
    assert_body(&Bodies::<u8> { errors: vec![] }, &details("[]"));
}

#[test]
fn one_error_is_its_message_or_its_body() {
    let errors = || vec![Item::<u8>::Required("a")];
    assert_body(
        &Messages { errors: errors() },
        &details(r#"["\"a\" is required."]"#),
    );
    assert_body(
        &Bodies { errors: errors() },
        &details(&format!("[{REQUIRED}]")),
    );
}

#[test]
fn many_errors_are_each_in_an_envelope_of_their_own() {
    let errors = || {
        vec![
            Item::Required("a"),
            Item::Invalid { value: [1, 2] },
            Item::Required("a"),
        ]
    };
    let messages = r#"["\"a\" is required.","Unprocessable Entity","\"a\" is required."]"#;
    assert_body(&Messages { errors: errors() }, &details(messages));
    let flat = r#"{"message":"Unprocessable Entity","value":[1,2],"success":false,"code":422}"#;
    assert_body(
        &Bodies { errors: errors() },
        &details(&format!("[{REQUIRED},{flat},{REQUIRED}]")),
    );
}

#[test]
fn a_body_may_hold_bodies() {
    let inner = || Item::<u8>::Several {
        errors: vec![Item::Required("a"), Item::Several { errors: vec![] }],
    };
    let problem = |errors: &str| {
        let head = r#""type":"/inner","title":"Bad Request","status":400,"detail":"Bad Request","code":"inner""#;
        format!(r#"{{{head},"errors":{errors}}}"#)
    };
    let expected = problem(&format!("[{REQUIRED},{}]", problem("[]")));
    let error = Bodies {
        errors: vec![inner(), inner()],
    };
    assert_body(&error, &details(&format!("[{expected},{expected}]")));
}

#[test]
fn any_collection_of_errors_is_a_list() {
    #[derive(ApiError)]
    #[api_error(code = "collections", status = 400, details)]
    struct Collections {
        #[serde(serialize_with = "errbook::messages")]
        array: [Item<u8>; 1],
        #[serde(serialize_with = "errbook::bodies")]
        option: Option<Item<u8>>,
        #[serde(serialize_with = "errbook::messages")]
        slice: Box<[Item<u8>]>,
    }
    let error = Collections {
        array: [Item::Required("a")],
        option: Some(Item::Required("a")),
        slice: Box::new([]),
    };
    let body = parsed(error.to_response().body());
    let item: serde_json::Value = serde_json::from_str(REQUIRED).unwrap();
    let expected = json!({ "array": ["\"a\" is required."], "option": [item], "slice": [] });
    assert_eq!(body["error"]["details"], expected);
}

#[test]
fn s13_a_member_that_fails_goes_out_without_its_details_and_costs_no_other() {
    for how in [How::Fails, How::Panics] {
        let value = Faulty::new(how, 3);
        let error = Bodies {
            errors: vec![
                Item::Required("a"),
                Item::Invalid { value },
                Item::Required("a"),
            ],
        };
        let failed = r#"{"message":"Unprocessable Entity","success":false,"code":422}"#;
        assert_body(
            &error,
            &details(&format!("[{REQUIRED},{failed},{REQUIRED}]")),
        );
    }
}

#[test]
fn s15_a_member_that_cannot_be_displayed_is_its_description() {
    for how in [How::Fails, How::Panics] {
        for at in 1..=4 {
            let shown = Item::<u8>::Shown(Faulty::new(how, at));
            let error = Messages {
                errors: vec![Item::Required("a"), shown],
            };
            assert_body(&error, &details(r#"["\"a\" is required.","Bad Request"]"#));
        }
    }
}

#[test]
fn s15_the_log_is_told_of_a_member_that_cannot_be_displayed() {
    for (how, reason) in [(How::Fails, "Display"), (How::Panics, REASON)] {
        let shown = Item::<u8>::Shown(Faulty::new(how, 2));
        let response = Messages {
            errors: vec![shown],
        }
        .to_response();
        let info = response.extensions().get::<errbook::ErrorInfo>();
        let failure = info.and_then(|info| info.failure()).unwrap_or_default();
        assert!(failure.contains(reason), "{failure:?}");
    }
}

#[test]
fn s13_the_log_is_told_of_a_member_that_fails() {
    let value = Faulty::new(How::Fails, 3);
    let response = Bodies {
        errors: vec![Item::Invalid { value }],
    }
    .to_response();
    let info = response.extensions().get::<errbook::ErrorInfo>();
    let failure = info.and_then(|info| info.failure()).unwrap_or_default();
    assert!(failure.contains(REASON), "{failure:?}");
}

#[test]
fn a_failure_outside_of_a_response_is_told_to_no_later_one() {
    #[derive(Serialize)]
    struct Log {
        #[serde(serialize_with = "errbook::messages")]
        errors: Vec<Item<u8>>,
    }
    let errors = vec![Item::Shown(Faulty::new(How::Panics, 1))];
    let log = serde_json::to_string(&Log { errors }).unwrap();
    assert_eq!(log, r#"{"errors":["Bad Request"]}"#);
    for errors in [vec![], vec![Item::<u8>::Required("a")]] {
        let response = Messages { errors }.to_response();
        assert!(response.extensions().is_empty(), "nothing failed here");
    }
}
