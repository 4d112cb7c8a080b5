//! What the workers counted.

use std::collections::BTreeMap;
use std::fmt;

/// The most wrong answers that are kept.
const WRONG: usize = 10;

#[derive(Default)]
pub(crate) struct Tally {
    /// The answers of each status and code; the code is empty for an answer that is no error of the contract.
    counts: BTreeMap<(u16, String), u64>,
    /// Requests that were meant to get no answer: aborted ones, and such that end the connection.
    pub(crate) unanswered: u64,
    /// Requests on a connection that the server had closed in the meantime, sent again on another.
    pub(crate) repeated: u64,
    /// Answers that are not the contract's, or not to the request.
    pub(crate) wrong: Vec<String>,
}

impl Tally {
    pub(crate) fn count(&mut self, status: u16, code: &str) {
        *self.counts.entry((status, code.to_owned())).or_default() += 1;
    }

    pub(crate) fn wrong(&mut self, what: String) {
        if self.wrong.len() < WRONG {
            self.wrong.push(what);
        }
    }

    pub(crate) fn answers(&self) -> u64 {
        self.counts.values().sum()
    }

    pub(crate) fn add(&mut self, other: Tally) {
        for (key, count) in other.counts {
            *self.counts.entry(key).or_default() += count;
        }
        self.unanswered += other.unanswered;
        self.repeated += other.repeated;
        other.wrong.into_iter().for_each(|what| self.wrong(what));
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((status, code), count) in &self.counts {
            writeln!(f, "{status} {code}: {count}")?;
        }
        writeln!(f, "without an answer, as meant: {}", self.unanswered)?;
        write!(f, "sent again on another connection: {}", self.repeated)
    }
}
