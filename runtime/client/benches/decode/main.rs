//! The time to read an error response, compared with `serde_json::from_slice` into structs by hand. Fails above 1.5 times.
//!
//! Both read the same bytes. By hand that is all: the code stays a string, and nobody looks at the status or a header. The
//! client's time has these in it: the code's place in the contract, its status, and `Retry-After`, `Content-Encoding` and
//! the like.
//!
//! Only the ratios count: the nanoseconds depend on the machine.

mod by_hand;

use std::hint::black_box;
use std::time::{Duration, Instant};

use by_hand::{Body, Nothing, Wide};
use errbook_client::ClientError;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::json;

errbook_client::client! {
    /// 21 codes without details, and one with 50
    pub enum BenchError = "benches/decode/contract.json";
}

/// The most that reading may take, by hand it is 1.
const LIMIT: f64 = 1.5;

/// Both ways are measured once per round, so that both suffer equally when the machine is slow.
const ROUNDS: usize = 2001;

/// The length of one sample: much longer than reading the clock.
const SAMPLE: Duration = Duration::from_micros(20);

/// Reads a body, and drops what it has read.
type Way<'w> = &'w dyn Fn(&[u8]);

struct Case {
    name: &'static str,
    status: StatusCode,
    body: String,
    by_hand: fn(&[u8]),
}

fn main() {
    let unit = json!({ "error": { "code": "slot_unavailable", "message": "The requested time slot is no longer available." } });
    let cases = [
        Case {
            name: "unit",
            status: StatusCode::CONFLICT,
            body: unit.to_string(),
            by_hand: |body| drop(black_box(serde_json::from_slice::<Body<Nothing>>(body))),
        },
        Case {
            name: "50 fields",
            status: StatusCode::UNPROCESSABLE_ENTITY,
            body: wide(),
            by_hand: |body| drop(black_box(serde_json::from_slice::<Body<Wide>>(body))),
        },
    ];
    let mut is_slow = false;
    println!(
        "{:<12} {:>12} {:>12} {:>8}",
        "", "by hand, ns", "client, ns", "ratio"
    );
    for case in &cases {
        check(case);
        let [by_hand, client] = times(case);
        let ratio = client / by_hand;
        println!(
            "{:<12} {by_hand:>12.0} {client:>12.0} {ratio:>7.2}x",
            case.name
        );
        is_slow |= ratio > LIMIT;
    }
    assert!(
        !is_slow,
        "reading takes more than {LIMIT} times as long as by hand"
    );
}

/// Both read the whole error.
fn check(case: &Case) {
    let body = case.body.as_bytes();
    let error = BenchError::decode(case.status, &headers(body.len()), body);
    match (&error, case.name) {
        (BenchError::SlotUnavailable { .. }, "unit") => {
            serde_json::from_slice::<Body<Nothing>>(body).expect("a unit error");
        }
        (
            BenchError::Wide {
                details: Some(details),
                ..
            },
            _,
        ) => {
            let by_hand = serde_json::from_slice::<Body<Wide>>(body).expect("a wide error");
            let by_hand = by_hand.error.details.expect("details");
            assert_eq!(details.text_20, by_hand.text_20);
            assert_eq!(details.tags_3, by_hand.tags_3);
        }
        _ => panic!("{error:?}"),
    }
}

fn wide() -> String {
    let document: serde_json::Value =
        serde_json::from_str(include_str!("contract.json")).expect("the contract is JSON");
    let codes = document["codes"].as_array().into_iter().flatten();
    let details = codes.flat_map(|code| code["details"].as_array().into_iter().flatten());
    let members = details.enumerate().map(|(index, detail)| {
        let value = match detail["schema"]["type"].as_str() {
            Some("integer") => format!("{}", index * 12_345),
            Some("number") => format!("{index}.25"),
            Some("boolean") => "true".to_owned(),
            Some("array") => r#"["one","two","three"]"#.to_owned(),
            _ => format!("\"the value of field {index}\""),
        };
        format!("{}:{value}", detail["name"])
    });
    let members: Vec<_> = members.collect();
    let members = members.join(",");
    format!(
        r#"{{"error":{{"code":"wide","message":"Many fields are wrong.","details":{{{members}}}}}}}"#
    )
}

fn headers(length: usize) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(
        DATE,
        HeaderValue::from_static("Fri, 27 Nov 2026 07:00:00 GMT"),
    );
    headers
}

/// The median times by hand and by the client, in nanoseconds.
fn times(case: &Case) -> [f64; 2] {
    let body = case.body.as_bytes();
    let headers = headers(body.len());
    let client = |body: &[u8]| drop(black_box(BenchError::decode(case.status, &headers, body)));
    let ways: [Way<'_>; 2] = [&case.by_hand, &client];
    let once = time(ways[0], body, 100).as_nanos() / 100;
    let batch = usize::try_from(SAMPLE.as_nanos() / once.max(1))
        .unwrap_or(1)
        .max(4);
    let mut samples = [const { Vec::new() }; 2];
    for round in 0..ROUNDS {
        for turn in 0..2 {
            let way = (round + turn) % 2;
            samples[way].push(time(ways[way], body, batch));
        }
    }
    samples.map(|mut samples| {
        samples.sort_unstable();
        samples[ROUNDS / 2].as_nanos() as f64 / batch as f64
    })
}

fn time(way: Way<'_>, body: &[u8], times: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        way(black_box(body));
    }
    start.elapsed()
}
