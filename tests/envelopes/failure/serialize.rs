//! A detail that cannot be serialized, under every preset.

use std::collections::BTreeMap;

use serde::Serialize;

use super::held::{Parts, sent, sound};
use crate::doubles::{Faulty, How, REASON};

fn holding<T>(value: fn(usize) -> T, at: usize) -> Parts<&'static str, T> {
    let Parts {
        shown,
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

/// Every preset with a place for the detail goes out without it.
#[track_caller]
fn falls_back<T: Serialize>(value: fn(usize) -> T, at: usize, reason: &str) {
    let sent = sent(&holding(value, at));
    let asked: Vec<_> = sent.iter().filter(|it| it.detail.is_some()).collect();
    assert_eq!(asked.len(), 4);
    asked.iter().for_each(|it| it.assert_fallback(reason));
    for unasked in sent.iter().filter(|it| it.detail.is_none()) {
        unasked.assert_head();
        assert!(
            unasked.response.extensions().is_empty(),
            "nothing to serialize"
        );
    }
}

/// How often the double is called for one body.
fn calls() -> usize {
    let sound = Faulty::sound();
    serde_json::to_string(&sound).unwrap();
    assert!(sound.calls() > 15, "{}", sound.calls());
    sound.calls()
}

#[test]
fn s13_a_serialize_that_fails_at_any_call_costs_every_preset_its_details_only() {
    for at in 1..=calls() {
        falls_back(
            |at| Faulty::new(How::Fails, at),
            at,
            &format!("{REASON} {at}"),
        );
    }
}

#[test]
fn s14_a_panic_at_any_call_of_a_serialize_costs_every_preset_its_details_only() {
    for at in 1..=calls() {
        falls_back(
            |at| Faulty::new(How::Panics, at),
            at,
            &format!("{REASON} {at}"),
        );
    }
}

#[test]
fn s13_a_call_more_than_there_are_costs_nothing() {
    for sent in sent(&holding(|at| Faulty::new(How::Fails, at), calls() + 1)) {
        sent.assert_head();
        assert!(sent.response.extensions().is_empty(), "{}", sent.preset);
        // The double gives all its members one name.
        let body: serde_json::Value = serde_json::from_slice(sent.response.body()).unwrap();
        if let Some(pointer) = sent.detail {
            assert!(body.pointer(pointer).unwrap().is_object(), "{body}");
        }
    }
}

#[test]
fn s13_maps_whose_keys_are_no_strings_are_left_out_under_every_preset() {
    let reason = "key must be a string";
    falls_back(|_| BTreeMap::from([((1, 2), "secret")]), 0, reason);
    falls_back(|_| [BTreeMap::from([([1_u8], 1)])], 0, reason);
}

#[cfg(unix)] // where a path may be any bytes
#[test]
fn s13_paths_that_are_not_utf_8_are_left_out_under_every_preset() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    use std::path::PathBuf;

    let path = |_| PathBuf::from(OsString::from_vec(b"/secret/\xff".to_vec()));
    falls_back(path, 0, "UTF-8");
}
