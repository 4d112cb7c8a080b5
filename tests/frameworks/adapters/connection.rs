//! A client with one connection, over which it asks again and again.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::sample::{Comparison, medians};

const REQUEST: &[u8] = b"GET /slots/7 HTTP/1.1\r\nhost: test\r\n\r\n";
const ROUNDS: usize = 101;
/// Each has connections of its own. How long an answer takes depends on the cores on which client and server happen to run,
/// so the fastest block of each server counts.
const BLOCKS: usize = 60;
/// The requests of one sample.
const BATCH: usize = 4;

struct Connection {
    stream: TcpStream,
    /// As long as an answer: all have the same length.
    answer: Vec<u8>,
}

impl Connection {
    fn open(address: SocketAddr) -> Self {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.write_all(REQUEST).unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"}}") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            answer.extend(byte);
        }
        Connection { stream, answer }
    }

    fn time(&mut self) -> Duration {
        let start = Instant::now();
        for _ in 0..BATCH {
            self.stream.write_all(REQUEST).unwrap();
            self.stream.read_exact(&mut self.answer).unwrap();
        }
        start.elapsed()
    }

    /// Without the time of the answer, and sorted: Rocket sends its own headers in any order.
    fn lines(&self) -> Vec<String> {
        let answer = String::from_utf8_lossy(&self.answer);
        let lines = answer.lines().filter(|line| !line.starts_with("date: "));
        let mut lines: Vec<_> = lines.map(str::to_owned).collect();
        lines.sort();
        lines
    }
}

impl Comparison {
    /// Of servers alone, for a framework whose answers cannot be had without one.
    pub(crate) fn of_servers(name: &'static str, own: SocketAddr, by_hand: SocketAddr) -> Self {
        assert_eq!(
            Connection::open(own).lines(),
            Connection::open(by_hand).lines()
        );
        let comparison = Comparison {
            name,
            in_process: None,
            over_connection: None,
            allocations: None,
        };
        comparison.with_servers(own, by_hand)
    }

    /// Adds the comparison of two servers.
    pub(crate) fn with_servers(self, own: SocketAddr, by_hand: SocketAddr) -> Self {
        let mut fastest = [f64::INFINITY; 2];
        for _ in 0..BLOCKS {
            let (mut own, mut by_hand) = (Connection::open(own), Connection::open(by_hand));
            let block = medians(|| own.time(), || by_hand.time(), ROUNDS);
            fastest = [fastest[0].min(block[0]), fastest[1].min(block[1])];
        }
        Comparison {
            over_connection: Some(fastest[0] / fastest[1]),
            ..self
        }
    }
}
