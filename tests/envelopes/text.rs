//! Bodies that are a text, and responses without one.

use std::fmt;

use errbook::ApiError;
use errbook::ErrorInfo;
use errbook::envelope::{EMPTY, TEXT};
use serde::{Serialize, Serializer};

use crate::client::assert_read_back;

/// The body, which the client reads.
fn body(error: &impl ApiError) -> String {
    assert_read_back(error);
    crate::body(error)
}

errbook::envelope! {
    /// Every fact that is not per occurrence
    const FACTS: "text/plain" = "{code} {number} {status} {reason} {description} {help} {docs_url} {retry} {retryable} \
                                 {effect} {extra.text} {extra.count} {{}}";
    /// The facts of the occurrence
    const HOLES: "TEXT/Plain; charset=UTF-8" = "{message}|{retry_after}|{retry_after_ms}|{details.value}|";
    const FIXED: "text/plain" = "Out of order.";
    const BLANK: "text/plain" = "";
}

#[derive(ApiError)]
#[api_error(description = "It is \"gone\"", code = "a.b", number = -7, status = 503, help = "Wait.", docs_url = "/{code}", envelope = FACTS,
            extra(text = "\"é\"", count = 1.5))]
struct Facts;

/// Slow down
#[derive(ApiError)]
#[api_error(code = "slow", status = 429, envelope = HOLES, message = "<{id}>")]
struct Holes<T: Serialize, M: fmt::Display> {
    id: M,
    #[api_error(retry_after)]
    wait: u8,
    #[api_error(detail)]
    value: T,
}

fn holes<T: Serialize>(value: T) -> Holes<T, &'static str> {
    Holes {
        id: "1",
        wait: 2,
        value,
    }
}

#[test]
fn facts_are_filled_in_unquoted() {
    assert_eq!(
        body(&Facts),
        "a.b -7 503 Service Unavailable It is \"gone\" Wait. /a.b backoff true none \"é\" 1.5 {}",
    );
    assert_eq!(Facts.content_type(), Some("text/plain"));
}

#[test]
fn scalars_are_shown_without_quotes() {
    assert_eq!(body(&holes("a")), "<1>|2|2000|a|");
    assert_eq!(
        body(&holes(String::from("x\"\\\u{1f600}/"))),
        "<1>|2|2000|x\"\\\u{1f600}/|"
    );
    assert_eq!(body(&holes(-5)), "<1>|2|2000|-5|");
    assert_eq!(body(&holes(0.5)), "<1>|2|2000|0.5|");
    assert_eq!(body(&holes(true)), "<1>|2|2000|true|");
    assert_eq!(body(&holes('c')), "<1>|2|2000|c|");
    let response = holes(f64::NAN).to_response();
    assert_eq!(response.body(), "<1>|2|2000||", "what is absent is empty");
    assert!(response.extensions().is_empty());
}

#[test]
fn control_characters_and_line_breaks_stay_in_the_body() {
    let text = "a\r\nSet-Cookie: b\0\u{1b}[0m\u{2028}\u{202e}<script>&";
    let error = Holes {
        id: text,
        wait: 0,
        value: text,
    };
    assert_eq!(body(&error), format!("<{text}>|0|0|{text}|"));
    assert_eq!(
        error.to_response().headers()["content-type"],
        "TEXT/Plain; charset=UTF-8"
    );
}

#[test]
fn a_text_that_never_differs_is_sent_too() {
    #[derive(ApiError)]
    enum Fixed {
        #[api_error(code = "a", status = 503, envelope = FIXED)]
        Fixed,
        #[api_error(code = "b", status = 503, envelope = BLANK)]
        Blank,
    }
    assert_eq!(body(&Fixed::Fixed), "Out of order.");
    assert_eq!(body(&Fixed::Blank), "");
    assert_eq!(
        Fixed::Blank.to_response().headers()["content-type"],
        "text/plain"
    );
}

/// The response is that of the definition alone, and the log knows why.
#[track_caller]
fn falls_back(error: &impl ApiError, reason: &str) {
    let response = error.to_response();
    assert_eq!(response.status(), 429);
    assert_eq!(response.body(), "Slow down|2|2000||");
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    assert!(info.failure().unwrap().contains(reason), "{info:?}");
}

#[test]
fn an_object_or_a_list_is_not_shown() {
    #[derive(Serialize)]
    struct Object {
        secret: u8,
    }
    let reason = "strings, numbers and booleans";
    falls_back(&holes(Object { secret: 1 }), reason);
    falls_back(&holes((1, 2)), reason);
}

#[test]
fn after_a_failure_the_description_is_the_message() {
    struct Fails;
    impl Serialize for Fails {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("CANARY"))
        }
    }
    impl fmt::Display for Fails {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }
    struct Panics;
    impl fmt::Display for Panics {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half")?;
            panic!("CANARY")
        }
    }
    falls_back(&holes(Fails), "CANARY");
    falls_back(
        &Holes {
            id: Fails,
            wait: 2,
            value: 1,
        },
        "Display",
    );
    falls_back(
        &Holes {
            id: Panics,
            wait: 2,
            value: 1,
        },
        "CANARY",
    );
}

#[test]
fn in_a_list_of_bodies_a_text_is_a_string_and_no_body_is_null() {
    #[derive(ApiError)]
    enum Item {
        #[api_error(code = "text", status = 400, envelope = TEXT, message = "\"1\"")]
        Text,
        #[api_error(code = "number", status = 400, envelope = TEXT, message = "17")]
        Number,
        #[api_error(code = "empty", status = 400, envelope = EMPTY)]
        Empty,
    }
    #[derive(ApiError)]
    #[api_error(code = "list", status = 400, envelope = errbook::envelope::FLAT, message = "m", details)]
    struct List {
        #[serde(serialize_with = "errbook::bodies")]
        errors: Vec<Item>,
    }
    let error = List {
        errors: vec![Item::Text, Item::Number, Item::Empty],
    };
    assert_eq!(
        body(&error),
        r#"{"message":"m","errors":["\"1\"","17",null],"success":false,"code":400}"#,
    );
}
