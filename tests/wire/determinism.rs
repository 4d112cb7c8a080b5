//! S29: the same error gives the same bytes, every time and on every thread.

use std::collections::BTreeMap;
use std::sync::{Arc, Barrier};

use errbook::ApiError;

use crate::golden::render;

/// Detailed
#[derive(Clone, ApiError)]
#[api_error(code = "detailed", status = 429, details, message = "{text} {map:?}")]
struct Detailed {
    text: String,
    map: BTreeMap<String, Vec<u8>>,
    absent: Option<u8>,
    #[api_error(retry_after)]
    delay: u8,
}

// Rendered by many threads at once before any other test touches it.
#[derive(ApiError)]
#[api_error(code = "fresh", status = 400, details)]
struct Fresh {
    n: u8,
}

fn detailed() -> Detailed {
    let map = (0..20).map(|n| (format!("key {n}"), vec![n; 3]));
    Detailed {
        text: "π \"quoted\"".into(),
        map: map.collect(),
        absent: None,
        delay: 3,
    }
}

#[test]
fn s29_a_thousand_renders_are_identical() {
    let error = detailed();
    let first = render(&error.to_response());
    for _ in 0..1_000 {
        assert_eq!(render(&error.to_response()), first);
        assert_eq!(render(&error.clone().to_response()), first);
    }
}

#[test]
fn s29_every_thread_renders_the_same() {
    let expected = render(&detailed().to_response());
    let error = Arc::new(detailed());
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..100 {
                    assert_eq!(render(&error.to_response()), expected);
                }
            });
        }
    });
}

#[test]
fn s29_the_first_use_may_be_on_many_threads_at_once() {
    let barrier = Barrier::new(8);
    let bodies: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    crate::body(&Fresh { n: 1 })
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let expected = r#"{"error":{"code":"fresh","message":"Bad Request","details":{"n":1}}}"#;
    assert_eq!(bodies, [expected; 8]);
}

#[test]
fn s29_one_error_leaves_nothing_behind_for_the_next() {
    let long = Detailed {
        text: "x".repeat(100_000),
        ..detailed()
    };
    let expected = render(&detailed().to_response());
    for _ in 0..10 {
        assert!(long.to_response().body().len() > 200_000);
        assert_eq!(render(&detailed().to_response()), expected);
    }
}
