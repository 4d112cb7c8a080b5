//! The server under full load of valid, invalid and hostile requests: every answer is one of the contract, and neither
//! memory nor open files grow.
//!
//! `BOOKWELL_SOAK=900 cargo test -p bookwell --test soak -- --ignored --nocapture` runs for that many seconds, a
//! minute unless it is set, and prints the figures. `cargo test` runs two seconds of the same, too short to judge the memory.
#![cfg(target_os = "linux")] // whose `/proc` tells of another process

#[path = "../api/client.rs"]
#[allow(dead_code)]
mod client;
mod connection;
#[path = "../api/contract.rs"]
mod contract;
mod flat;
mod load;
mod process;
mod requests;
#[path = "../api/server.rs"]
#[allow(dead_code)]
mod server;
#[path = "../api/slots.rs"]
mod slots;
mod tally;

use std::env;
use std::thread::sleep;
use std::time::{Duration, Instant};

use self::load::Load;
use self::process::Sample;
use self::server::Server;
use self::tally::Tally;

/// Enough for both sides of a limit: some requests of each key are over it.
const ARGS: [&str; 5] = ["--rate-limit", "60000", "--chaos", "--log", "error"];

/// What a run has shown.
struct Run {
    tally: Tally,
    seconds: f64,
    /// Before the load.
    before: Sample,
    /// One each second.
    during: Vec<Sample>,
    /// When all connections are closed.
    after: Sample,
}

impl Run {
    fn of(duration: Duration) -> Self {
        let server = Server::start(&ARGS);
        // The first answers open what stays open, the database among it.
        let _ = server.get("/v1/services");
        let sample = || Sample::of(server.child.id());
        let before = sample();

        let begin = Instant::now();
        let load = Load::start(server.port, begin + duration);
        let mut during = Vec::new();
        while begin.elapsed() < duration {
            sleep(Duration::from_secs(1).min(duration / 2));
            during.push(sample());
        }
        let tally = load.end();
        let seconds = begin.elapsed().as_secs_f64();

        let closed = || {
            (0..50).map(|_| sample()).find(|now| {
                let is_closed = now.open_files <= before.open_files;
                if !is_closed {
                    sleep(Duration::from_millis(100));
                }
                is_closed
            })
        };
        let after = closed().unwrap_or_else(sample);
        assert_eq!(server.get("/v1/services").status(), 200, "it still serves");
        Run {
            tally,
            seconds,
            before,
            during,
            after,
        }
    }

    /// The answers, and that no file stays open.
    fn assert_kept(&self) {
        assert!(self.tally.wrong.is_empty(), "{:#?}", self.tally.wrong);
        assert!(self.tally.answers() > 100, "{}", self.tally.answers());
        let (before, after) = (self.before.open_files, self.after.open_files);
        assert!(after <= before, "{after} open files after, {before} before");
        let most = self.during.iter().map(|sample| sample.open_files).max();
        let allowed = before + Load::CONNECTIONS * 2; // one that is closed may still be open in the server
        assert!(most <= Some(allowed), "{most:?} open files, of {allowed}");
    }

    fn print(&self) {
        let mib = |kib: u64| kib as f64 / 1024.0;
        let during = &self.during;
        let of = |at: usize| during.get(at).map_or(0, |sample| sample.memory);
        let answers = self.tally.answers();
        println!(
            "{:.0} seconds, {answers} answers, {:.0} a second",
            self.seconds,
            answers as f64 / self.seconds
        );
        println!("{}", self.tally);
        println!(
            "memory: {:.1} MiB before, {:.1} after a tenth of the time, {:.1} in the middle, {:.1} at the end",
            mib(self.before.memory),
            mib(of(during.len() / 10)),
            mib(of(during.len() / 2)),
            mib(of(during.len().saturating_sub(1))),
        );
        println!(
            "open files: {} before, at most {} under load, {} after",
            self.before.open_files,
            during
                .iter()
                .map(|sample| sample.open_files)
                .max()
                .unwrap_or_default(),
            self.after.open_files,
        );
    }
}

#[test]
fn two_seconds_of_everything() {
    Run::of(Duration::from_secs(2)).assert_kept();
}

#[test]
#[ignore = "a minute or more, at full load"]
fn soak() {
    let seconds = env::var("BOOKWELL_SOAK").unwrap_or_else(|_| "60".to_owned());
    let seconds = seconds.parse().expect("a number of seconds");
    let run = Run::of(Duration::from_secs(seconds));
    run.print();
    run.assert_kept();
    let memory: Vec<_> = run.during.iter().map(|sample| sample.memory).collect();
    let growth = flat::growth(&memory);
    println!("growth of the memory: {:.1} %", growth * 100.0);
    assert!(
        growth < flat::LIMIT,
        "the memory grows by {:.1} %",
        growth * 100.0
    );
}
