//! Numbers that JSON, or a reader of it, has no room for.

use errbook::ApiError;

use super::sent;
use super::taken::Taken;

#[test]
fn s18_a_number_that_json_does_not_have_is_absent() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(
            sent(&Taken::new(value))["error"]["details"].get("value"),
            None
        );
    }
}

#[test]
fn s19_integers_stay_numbers_whatever_their_size() {
    let text = |value: i128| crate::body(&Taken::new(value));
    for value in [
        1 << 53,
        (1 << 53) + 1,
        u64::MAX.into(),
        i64::MIN.into(),
        i128::MAX,
        i128::MIN,
    ] {
        assert!(
            text(value).contains(&format!(r#""value":{value},"#)),
            "{value}"
        );
    }
}

#[test]
fn s22_the_longest_delay_is_sent_as_it_is() {
    #[derive(ApiError)]
    #[api_error(code = "long", status = 429, details)]
    struct Long {
        #[api_error(retry_after)]
        delay: u64,
    }
    let response = Long { delay: u64::MAX }.to_response();
    assert_eq!(response.headers()["retry-after"], "18446744073709551615");
    assert_eq!(
        sent(&Long { delay: u64::MAX })["error"]["details"]["delay"],
        u64::MAX
    );
}
