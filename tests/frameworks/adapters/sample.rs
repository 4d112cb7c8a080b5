//! Measures two ways to answer the same request, in turn.

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

const ROUNDS: usize = 4001;

/// The answers of one sample: much longer than reading the clock.
const BATCH: usize = 16;

/// What errbook costs, and what the same costs by hand.
pub(crate) struct Comparison {
    pub(crate) name: &'static str,
    /// Of the median times, without a server.
    pub(crate) in_process: Option<f64>,
    pub(crate) over_connection: Option<f64>,
    /// Of one answer, without a server.
    pub(crate) allocations: Option<(u64, u64)>,
}

/// One of the two: its requests, and how it answers one.
pub(crate) struct Way<R, A> {
    pub(crate) request: R,
    pub(crate) answer: A,
}

pub(crate) fn compare<I, J, F: Future, G: Future>(
    name: &'static str,
    mut own: Way<impl Fn() -> I, impl FnMut(I) -> F>,
    mut by_hand: Way<impl Fn() -> J, impl FnMut(J) -> G>,
) -> Comparison {
    let [own_time, by_hand_time] = medians(|| own.time(), || by_hand.time(), ROUNDS);
    Comparison {
        name,
        in_process: Some(own_time / by_hand_time),
        over_connection: None,
        allocations: Some((own.allocations(), by_hand.allocations())),
    }
}

/// The median times of two samples, in seconds. Both are taken once per round, so that both suffer equally when the machine
/// is slow.
pub(crate) fn medians(
    mut own: impl FnMut() -> Duration,
    mut by_hand: impl FnMut() -> Duration,
    rounds: usize,
) -> [f64; 2] {
    let mut samples = [Vec::with_capacity(rounds), Vec::with_capacity(rounds)];
    for round in 0..rounds {
        for turn in 0..2 {
            let way = (round + turn) % 2;
            samples[way].push(if way == 0 { own() } else { by_hand() });
        }
    }
    samples.map(|mut samples| {
        samples.sort_unstable();
        samples[rounds / 2].as_secs_f64()
    })
}

impl<I, F: Future, R: Fn() -> I, A: FnMut(I) -> F> Way<R, A> {
    /// The time of a batch, without making the requests and dropping the answers.
    fn time(&mut self) -> Duration {
        let requests: Vec<_> = (0..BATCH).map(|_| (self.request)()).collect();
        let mut answers = Vec::with_capacity(BATCH);
        let start = Instant::now();
        for request in requests {
            answers.push(ready((self.answer)(request)));
        }
        let time = start.elapsed();
        drop(black_box(answers));
        time
    }

    fn allocations(&mut self) -> u64 {
        let request = (self.request)();
        let mut answer = None;
        let counted = allocation_counter::measure(|| answer = Some(ready((self.answer)(request))));
        drop(answer);
        counted.count_total
    }
}

/// The output of a future that waits for nothing.
fn ready<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("an answer waits"),
    }
}
