//! A detail that cannot be serialized.

use errbook::ApiError;

use super::taken::{Taken, refuses};
use super::{assert_falls_back, sent};
use crate::doubles::{Faulty, How, REASON, Refused};

#[test]
fn s13_a_serialize_that_fails_at_any_call_costs_the_details_only() {
    let sound = Taken::new(Faulty::sound());
    assert_eq!(sent(&sound)["error"]["message"], "Slot 7 is taken.");
    let calls = sound.value.calls();
    assert!(calls > 15, "{calls}");
    for at in 1..=calls {
        refuses(Faulty::new(How::Fails, at), &format!("{REASON} {at}"));
    }
}

#[test]
fn s13_after_a_failure_the_value_is_not_asked_again() {
    let error = Taken::new(Faulty::new(How::Fails, 5));
    let _ = error.to_response();
    assert_eq!(error.value.calls(), 5);
}

#[test]
fn s13_the_delay_is_still_sent() {
    let response = Taken::new(Refused).to_response();
    assert_eq!(response.headers()["retry-after"], "30");
}

#[test]
fn s13_a_failure_in_the_first_or_last_detail_is_the_same() {
    #[derive(ApiError)]
    #[api_error(code = "ends", status = 400, details)]
    struct Ends<A, B> {
        first: A,
        last: B,
    }
    assert_falls_back(
        &Ends {
            first: Refused,
            last: 1,
        },
        REASON,
    );
    assert_falls_back(
        &Ends {
            first: 1,
            last: Refused,
        },
        REASON,
    );
    assert_falls_back(
        &Ends {
            first: Refused,
            last: Refused,
        },
        REASON,
    );
}

#[test]
fn s13_the_next_response_is_whole_again() {
    refuses(Refused, REASON);
    assert_eq!(sent(&Taken::new(1))["error"]["details"]["value"], 1);
}
