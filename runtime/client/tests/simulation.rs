//! 200 clients, and a server that fails and recovers: what repeats add to its load, with the budget and without.
//!
//! Time is counted in milliseconds and nobody waits for it. `cargo test -p errbook-client --test simulation --
//! --nocapture` prints the figures.

#![allow(missing_docs)]

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use errbook_client::{Attempt, Budget, ClientError as _, Policy, Tokens, Verdict};
use http::{HeaderMap, HeaderValue, Method, StatusCode};

errbook_client::client! {
    /// The errors of the vectors' contract
    enum ApiError = "tests/vectors/contract.json";
}

const CLIENTS: usize = 200;
/// Each client begins a request in each second.
const PERIOD: u64 = 1000;
const OUTAGE: std::ops::Range<u64> = 30_000..60_000;
const END: u64 = 180_000;
/// The requests of a second that the server can answer; the clients begin 200.
const CAPACITY: u32 = 210;
/// What every other failure asks for.
const RETRY_AFTER: u64 = 2;

/// A request of a client that is sent at a time, which comes first in the queue.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Send {
    at: u64,
    client: usize,
    began: u64,
    number: u32,
}

/// What the server has seen.
#[derive(Debug)]
struct Outcome {
    /// The most requests of a second in the last ten of the outage.
    load: u32,
    /// The seconds after the outage until every request is answered at once.
    recovery: u64,
    /// The requests that failed for good.
    lost: u32,
    repeats: u32,
}

struct Client {
    budget: Option<Budget>,
    tokens: Option<Tokens>,
}

fn failure(asks: bool) -> ApiError {
    let mut headers = HeaderMap::new();
    if asks {
        headers.insert("retry-after", HeaderValue::from(RETRY_AFTER));
    }
    let body = br#"{"error":{"code":"internal_error","message":"m"}}"#;
    ApiError::decode(StatusCode::INTERNAL_SERVER_ERROR, &headers, body)
}

/// The same in every run.
struct Random(u64);

impl Random {
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

fn simulate(with_budget: bool) -> Outcome {
    let failures = [failure(false), failure(true)];
    let policy = Policy::new();
    let mut random = Random(7);
    let mut clients: Vec<_> = (0..CLIENTS)
        .map(|_| Client {
            budget: with_budget.then(Budget::new),
            tokens: None,
        })
        .collect();
    let mut queue = BinaryHeap::new();
    for client in 0..CLIENTS {
        let first = client as u64 * PERIOD / CLIENTS as u64;
        queue.extend((first..END).step_by(PERIOD as usize).map(|at| {
            Reverse(Send {
                at,
                client,
                began: at,
                number: 1,
            })
        }));
    }
    let mut load = vec![0_u32; (END / 1000) as usize];
    let mut failed = vec![false; load.len()];
    let (mut lost, mut repeats, mut count) = (0, 0, 0);
    while let Some(Reverse(send)) = queue.pop() {
        let second = (send.at / 1000) as usize;
        if second >= load.len() {
            continue;
        }
        load[second] += 1;
        let client = &mut clients[send.client];
        if !OUTAGE.contains(&send.at) && load[second] <= CAPACITY {
            if let Some(budget) = &client.budget {
                budget.succeeded(if send.number > 1 {
                    client.tokens.take()
                } else {
                    None
                });
            }
            continue;
        }
        failed[second] = true;
        count += 1;
        let asks = count % 2 == 1;
        let error = &failures[usize::from(asks)];
        let attempt = Attempt::new(Method::GET)
            .number(send.number)
            .elapsed(Duration::from_millis(send.at - send.began))
            .random(random.share());
        let Verdict::Retry(delay) = policy.verdict(error, &attempt) else {
            lost += 1;
            continue;
        };
        let asked = if asks { RETRY_AFTER } else { 0 };
        assert!(
            delay >= Duration::from_secs(asked),
            "{delay:?} is less than asked"
        );
        if let Some(budget) = &client.budget {
            match budget.take(error.retry()) {
                Some(tokens) => client.tokens = Some(tokens),
                None => {
                    lost += 1;
                    continue;
                }
            }
        }
        repeats += 1;
        // Never early: what is left of a millisecond is waited, too.
        let delay = delay.as_micros().div_ceil(1000) as u64;
        queue.push(Reverse(Send {
            at: send.at + delay,
            number: send.number + 1,
            ..send
        }));
    }
    let after = (OUTAGE.end / 1000) as usize;
    let last = (after..failed.len()).rfind(|second| failed[*second]);
    Outcome {
        load: load[after - 10..after]
            .iter()
            .copied()
            .max()
            .unwrap_or_default(),
        recovery: last.map_or(0, |second| (second - after + 1) as u64),
        lost,
        repeats,
    }
}

#[test]
fn the_budget_keeps_repeats_from_prolonging_an_outage() {
    let (with, without) = (simulate(true), simulate(false));
    println!("with the budget: {with:?}\nwithout it: {without:?}");
    // Without it, every request is sent four times; the server cannot answer them all when it is back.
    let lost_in_outage = (OUTAGE.end - OUTAGE.start) / PERIOD * CLIENTS as u64;
    assert!(u64::from(with.lost) <= lost_in_outage, "{with:?}");
    assert!(
        without.load > 600 && with.load < 250,
        "{with:?} {without:?}"
    );
    assert!(with.recovery < without.recovery, "{with:?} {without:?}");
    assert!(with.repeats * 2 < without.repeats, "{with:?} {without:?}");
}
