//! A client with one connection, over which it asks again and again.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::sample::Comparison;

const REQUEST: &[u8] = b"GET /slots/7 HTTP/1.1\r\nhost: test\r\n\r\n";
const ROUNDS: usize = 61;
/// The requests of one sample.
const BATCH: usize = 200;

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

    /// What the client and the server compute in a batch.
    fn time(&mut self) -> Duration {
        let start = processor_time();
        for _ in 0..BATCH {
            self.stream.write_all(REQUEST).unwrap();
            self.stream.read_exact(&mut self.answer).unwrap();
        }
        processor_time() - start
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
        // The fastest counts: what else happens on the machine only adds.
        let mut fastest = [Duration::MAX; 2];
        for _ in 0..ROUNDS {
            let mut connections = [Connection::open(own), Connection::open(by_hand)];
            for (connection, fastest) in connections.iter_mut().zip(&mut fastest) {
                *fastest = connection.time().min(*fastest);
            }
        }
        let [own, by_hand] = fastest.map(|time| time.as_secs_f64());
        Comparison {
            over_connection: Some(own / by_hand),
            ..self
        }
    }
}

/// The time that the threads of this process have run: of the servers, only the one that is asked does.
fn processor_time() -> Duration {
    let threads = fs::read_dir("/proc/self/task").expect("the threads of a process under Linux");
    let times = threads.map(|thread| {
        let path = thread.expect("a thread").path().join("schedstat");
        // A thread may end meanwhile.
        let text = fs::read_to_string(path).unwrap_or_default();
        let running = text.split(' ').next().and_then(|time| time.parse().ok());
        running.map_or(Duration::ZERO, Duration::from_nanos)
    });
    times.sum()
}
