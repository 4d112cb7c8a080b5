//! Measures the time of the rows.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::errors::Case;
use crate::rows::{Make, Row};

/// Each row is measured once per round, so that all suffer equally when the machine is slow.
const ROUNDS: usize = 5001;

/// The length of one sample: much longer than reading the clock, short enough that its data fits in the cache.
const SAMPLE: Duration = Duration::from_micros(4);

/// The median time of a response in nanoseconds, row by row.
pub(crate) fn times<E>(rows: &[Row<E>], case: &Case<E>) -> Vec<f64> {
    let batch = SAMPLE.as_nanos() / rows[0].time(case, 100).as_nanos().div_ceil(100);
    let batch = usize::try_from(batch).unwrap_or(1).max(4);
    let mut samples = vec![Vec::with_capacity(ROUNDS); rows.len()];
    for round in 0..ROUNDS {
        for turn in 0..rows.len() {
            let row = (round + turn) % rows.len();
            samples[row].push(rows[row].time(case, batch));
        }
    }
    let median = |mut samples: Vec<Duration>| {
        samples.sort_unstable();
        samples[ROUNDS / 2].as_nanos() as f64 / batch as f64
    };
    samples.into_iter().map(median).collect()
}

impl<E> Row<E> {
    /// The time of a batch, without making its inputs and dropping its outputs.
    fn time(&self, case: &Case<E>, batch: usize) -> Duration {
        let inputs: Vec<_> = (0..batch).map(|_| (case.make)()).collect();
        match self.make {
            Make::Http(make) => time(inputs.iter(), make),
            Make::Axum(make) => time(inputs.iter(), make),
            Make::Logged(make) => time(inputs.into_iter(), make),
        }
    }
}

fn time<I, O>(inputs: impl ExactSizeIterator<Item = I>, make: fn(I) -> O) -> Duration {
    let make = black_box(make); // prevents inlining
    let mut outputs = Vec::with_capacity(inputs.len());
    let start = Instant::now();
    for input in inputs {
        outputs.push(make(input));
    }
    let time = start.elapsed();
    drop(black_box(outputs));
    time
}
