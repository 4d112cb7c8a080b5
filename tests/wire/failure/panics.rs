//! S14: a panic in the user's code never leaves the response.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc;

use errbook::ApiError;
use serde::{Serialize, Serializer};

use super::{assert_falls_back, sent};
use crate::body;
use crate::doubles::{Faulty, How, REASON};

/// Refused
#[derive(ApiError)]
#[api_error(
    code = "refused",
    status = 409,
    retry = "never",
    details,
    message = "Refused: {id}"
)]
struct Refused<T> {
    id: u8,
    value: T,
}

fn panics() -> u8 {
    panic!("{REASON}")
}

fn works() -> u8 {
    1
}

/// Runs a function when it is serialized.
struct Run<F>(F);

impl<F: Fn()> Serialize for Run<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0)();
        serializer.serialize_u8(1)
    }
}

#[test]
fn s14_a_panic_at_any_call_of_a_serialize_costs_the_details_only() {
    let sound = Refused {
        id: 1,
        value: Faulty::sound(),
    };
    sent(&sound);
    assert!(sound.value.calls() > 15, "{}", sound.value.calls());
    for at in 1..=sound.value.calls() {
        let value = Faulty::new(How::Panics, at);
        assert_falls_back(&Refused { id: 1, value }, &format!("{REASON} {at}"));
    }
}

#[test]
fn s14_a_computed_detail_that_panics_costs_the_details_only() {
    #[derive(ApiError)]
    #[api_error(code = "computed", status = 500, description = "Computed", details, computed(works = works, panics = panics))]
    struct Computed {
        id: u8,
    }
    assert_falls_back(&Computed { id: 1 }, REASON);
}

#[test]
fn s14_any_payload_is_survived() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("a payload that panics when it is dropped");
        }
    }
    let payloads: [fn(); 4] = [
        || panic!("panicked in words"),
        || panic::panic_any(String::from("in words")),
        || panic::panic_any(42),
        || panic::panic_any(Bomb),
    ];
    for payload in payloads {
        assert_falls_back(
            &Refused {
                id: 1,
                value: Run(payload),
            },
            "panicked",
        );
    }
}

#[test]
fn s14_a_response_may_be_made_while_another_panic_unwinds() {
    struct OnDrop<'a>(&'a Cell<Option<String>>);
    impl Drop for OnDrop<'_> {
        fn drop(&mut self) {
            assert!(std::thread::panicking());
            self.0.set(Some(body(&Refused {
                id: 1,
                value: Run(|| panic!("the second")),
            })));
        }
    }
    let seen = Cell::new(None);
    let unwound = panic::catch_unwind(AssertUnwindSafe(|| {
        let _on_drop = OnDrop(&seen);
        panic!("the first");
    }));
    assert!(unwound.is_err());
    let expected = r#"{"error":{"code":"refused","message":"Refused"}}"#;
    assert_eq!(seen.take().as_deref(), Some(expected));
}

#[test]
fn s14_a_response_may_be_made_while_a_thread_ends() {
    struct OnExit(mpsc::Sender<String>);
    impl Drop for OnExit {
        fn drop(&mut self) {
            let _ = self.0.send(body(&Refused { id: 1, value: 2 }));
        }
    }
    thread_local! {
        static ON_EXIT: Cell<Option<OnExit>> = const { Cell::new(None) };
    }
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        ON_EXIT.set(Some(OnExit(sender)));
        body(&Refused { id: 1, value: 2 })
    });
    assert_eq!(thread.join().unwrap(), receiver.recv().unwrap());
}

#[test]
fn s14_every_response_after_a_panic_is_whole() {
    for _ in 0..100 {
        let _ = Refused {
            id: 1,
            value: Faulty::new(How::Panics, 9),
        }
        .to_response();
        assert_eq!(
            sent(&Refused { id: 1, value: 2 })["error"]["details"]["value"],
            2
        );
    }
}
