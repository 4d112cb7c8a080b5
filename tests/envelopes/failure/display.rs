//! A message that cannot be displayed, under every preset.

use super::held::{Parts, sent, sound};
use crate::doubles::{Faulty, How, REASON};

/// Three pieces with a call around each.
const CALLS: usize = 4;

fn showing(shown: fn(usize) -> Faulty, at: usize) -> Parts<Faulty, u8> {
    let Parts {
        value,
        wait,
        header,
        ..
    } = sound();
    Parts {
        shown,
        value,
        at,
        wait,
        header,
    }
}

#[test]
fn s15_a_display_that_fails_at_any_call_is_replaced_by_the_description_under_every_preset() {
    for at in 1..=CALLS {
        for sent in sent(&showing(|at| Faulty::new(How::Fails, at), at)) {
            match sent.message {
                Some(_) => sent.assert_fallback("Display"),
                None => assert_eq!(sent.text(), sent.fallback),
            }
        }
    }
}

#[test]
fn s14_a_display_that_panics_at_any_call_is_replaced_by_the_description_under_every_preset() {
    for at in 1..=CALLS {
        for sent in sent(&showing(|at| Faulty::new(How::Panics, at), at)) {
            match sent.message {
                Some(_) => sent.assert_fallback(REASON),
                None => assert_eq!(sent.text(), sent.fallback),
            }
        }
    }
}

#[test]
fn s15_a_display_that_does_not_fail_is_the_message_under_every_preset() {
    for sent in sent(&showing(|at| Faulty::new(How::Fails, at), CALLS + 1)) {
        sent.assert_head();
        assert!(sent.response.extensions().is_empty(), "{}", sent.preset);
        let body = errbook_tests_tools::document::parsed(sent.response.body());
        if let Some(pointer) = sent.message {
            assert_eq!(body.pointer(pointer).unwrap(), "half a \"message.");
        }
    }
}
