//! The time that alternatives take: no server decides it by how deeply it nests them.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{Step, Stop, Typed};
use crate::decoded;

/// Much more than reading takes, and much less than trying each alternative again at each level.
const LIMIT: Duration = Duration::from_secs(20);

const DEPTH: usize = 60;

/// What is read from values that are nested in one another.
fn steps(open: &str, inner: &str, close: &str) -> Option<Step> {
    let steps = open.repeat(DEPTH) + inner + &close.repeat(DEPTH);
    let body = format!(r#"{{"code":"alternatives","steps":{steps}}}"#);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(decoded(422, &body)));
    match receiver.recv_timeout(LIMIT).expect("it ends in time") {
        Typed::Alternatives { details, .. } => details.unwrap().steps,
        other => panic!("{other:?}"),
    }
}

#[test]
fn alternatives_that_fail_late_are_not_tried_again_at_every_level() {
    for close in [r#","z":1}"#, r#","x":"1","y":"1"}"#] {
        let read = steps(r#"{"next":"#, r#""end""#, close);
        assert!(matches!(read, Some(Step::Unrecognized(_))), "{read:?}");
    }
    // No type of Rust holds the number, so that nothing is read at any level.
    assert_eq!(steps(r#"{"next":"#, "1e999", r#","x":1,"y":1}"#), None);
}

#[test]
fn an_alternative_is_found_behind_others_at_every_level() {
    let mut read = steps(r#"{"next":"#, r#""end""#, r#","y":1}"#).unwrap();
    for level in 0..DEPTH {
        let Step::Object2(step) = read else {
            panic!("{level}: {read:?}")
        };
        assert_eq!(step.y, 1);
        read = *step.next;
    }
    assert_eq!(read, Step::String("end".to_owned()));
}

#[test]
fn each_value_has_an_alternative_for_each_type_that_reads_it() {
    let inner = r#"{"next":{"next":"end","y":1},"x":2}"#;
    let mut read = steps(r#"[{"next":"#, inner, r#","y":3}]"#).unwrap();
    for level in 0..DEPTH {
        let Step::List(list) = read else {
            panic!("{level}: {read:?}")
        };
        let [Stop::Step(Step::Object2(step))] = <[Stop; 1]>::try_from(list).unwrap() else {
            panic!("{level}: not the second alternative")
        };
        read = *step.next;
    }
    let Step::Object(first) = read else {
        panic!("{read:?}")
    };
    assert_eq!(first.x, 2);
    assert!(matches!(*first.next, Step::Object2(second) if second.y == 1));
}
