//! What holds for the response to an error.

use errbook::ApiError;
use errbook::testing::check_contract;
use http::header::{CONTENT_TYPE, RETRY_AFTER};

use super::hostile::CANARY;
use errbook_tests_tools::document::parsed;

/// `status` is where the body has the status.
pub(super) fn check<E: ApiError>(error: &E, status: Option<&str>) {
    let response = error.to_response();
    let text = String::from_utf8_lossy(response.body());
    assert!(!text.contains(CANARY), "{text}");
    assert!(!error.message().contains(CANARY), "{}", error.message());
    for (name, value) in response.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        assert!(!value.contains(CANARY), "{name}: {value}");
    }
    assert!((400..600).contains(&response.status().as_u16()), "{text}");
    assert_eq!(response.status(), error.status(), "{text}");

    let content_type = response.headers().get(CONTENT_TYPE);
    let content_type = content_type.map(|value| value.to_str().unwrap());
    assert_eq!(content_type, error.content_type(), "{text}");
    match content_type {
        None => assert_eq!(text, ""),
        Some(media_type) if media_type.starts_with("text/") => {
            assert!(std::str::from_utf8(response.body()).is_ok(), "{text}");
        }
        Some(_) => {
            let body = parsed(response.body());
            if let Some(pointer) = status {
                let in_body = body.pointer(pointer).unwrap();
                assert_eq!(*in_body, response.status().as_u16(), "{text}");
            }
        }
    }
    if let Some(delay) = error.retry_after() {
        let seconds = response.headers()[RETRY_AFTER].to_str().unwrap();
        let seconds: u64 = seconds.parse().unwrap();
        assert!(seconds >= delay.as_secs(), "{seconds} {delay:?}");
    }
    let definition = check_contract(&response, E::CATALOG);
    let definition = definition.unwrap_or_else(|mismatch| panic!("{mismatch}\n{text}"));
    assert_eq!(definition.code(), error.code(), "{text}");
}
