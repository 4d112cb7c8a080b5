//! Clients at work.

use std::io::{Error, ErrorKind, Result};
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use axum::http::Response;
use bookwell::errors::BOOKWELL;
use errbook::testing::check_contract;
use fastrand::Rng;

use crate::connection::Connection;
use crate::requests::{self, Expected, Request};
use crate::tally::Tally;

/// What any request can meet: a limit, and maintenance.
const ALWAYS: [u16; 2] = [429, 503];

pub(crate) struct Load {
    port: u16,
    clients: Vec<JoinHandle<Tally>>,
}

impl Load {
    /// Those that send as fast as answers come.
    const FAST: u64 = 8;
    /// Those that send in parts, with pauses.
    const SLOW: u64 = 4;
    pub(crate) const CONNECTIONS: usize = (Load::FAST + Load::SLOW) as usize;

    pub(crate) fn start(port: u16, end: Instant) -> Self {
        let client = |seed: u64| {
            thread::spawn(move || {
                let mut client = Client::new(port, seed);
                while Instant::now() < end {
                    client.exchange(seed >= Load::FAST);
                }
                client.tally
            })
        };
        Load {
            port,
            clients: (0..Load::CONNECTIONS as u64).map(client).collect(),
        }
    }

    /// When all are done; the API is in service again.
    pub(crate) fn end(self) -> Tally {
        let mut tally = Tally::default();
        for client in self.clients {
            tally.add(client.join().expect("a client does not panic"));
        }
        let mut last = Client::new(self.port, 0);
        last.answered(requests::maintenance(false), false);
        tally.add(last.tally);
        tally
    }
}

/// Whether the server has closed the connection.
fn is_end(error: &Error) -> bool {
    use ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    [
        BrokenPipe,
        ConnectionAborted,
        ConnectionReset,
        UnexpectedEof,
    ]
    .contains(&error.kind())
}

struct Client {
    connection: Connection,
    rng: Rng,
    /// Its appointments, which it cancels later.
    booked: Vec<String>,
    tally: Tally,
}

impl Client {
    fn new(port: u16, seed: u64) -> Self {
        Client {
            connection: Connection::to(port),
            rng: Rng::with_seed(seed),
            booked: Vec::new(),
            tally: Tally::default(),
        }
    }

    fn exchange(&mut self, is_slow: bool) {
        let request = requests::any(&mut self.rng, &mut self.booked);
        self.answered(request, is_slow);
        // A client does not keep its connection for ever.
        if self.rng.u8(..) == 0 {
            self.connection.close();
        }
    }

    fn answered(&mut self, request: Request, is_slow: bool) {
        let Request {
            bytes,
            is_head,
            expected,
        } = request;
        if let Expected::Nothing = expected {
            // Nor does it matter whether it arrives.
            let _ = self.send(&bytes, is_slow);
            self.connection.close();
            self.tally.unanswered += 1;
            return;
        }
        let was_used = self.connection.is_used;
        let mut answer = self.answer(&bytes, is_head, is_slow);
        // A server may close a connection that it keeps: above all after an answer to a request whose body it did not read.
        if was_used && answer.as_ref().is_err_and(is_end) {
            self.tally.repeated += 1;
            answer = self.answer(&bytes, is_head, is_slow);
        }
        let may_end = matches!(expected, Expected::AnswerOrEnd(_) | Expected::Refusal);
        match answer {
            Ok(answer) => self.check(&bytes, is_head, &expected, &answer),
            Err(error) if may_end && error.kind() != ErrorKind::WouldBlock => {
                self.tally.unanswered += 1;
            }
            Err(error) => self.wrong(&bytes, &error.to_string()),
        }
        if may_end {
            self.connection.close();
        }
    }

    /// An answer can be there before the request is sent to its end, and the connection closed.
    fn answer(
        &mut self,
        request: &[u8],
        is_head: bool,
        is_slow: bool,
    ) -> Result<Response<Vec<u8>>> {
        let sent = self.send(request, is_slow);
        let answer = self.connection.answer(!is_head);
        match sent {
            Err(error) if answer.is_err() => Err(error),
            _ => answer,
        }
    }

    fn send(&mut self, bytes: &[u8], is_slow: bool) -> Result<()> {
        if !is_slow {
            return self.connection.send(bytes);
        }
        let (first, second) = bytes.split_at(self.rng.usize(..bytes.len()));
        self.connection.send(first)?;
        sleep(Duration::from_millis(self.rng.u64(..500)));
        self.connection.send(second)
    }

    fn check(
        &mut self,
        request: &[u8],
        is_head: bool,
        expected: &Expected,
        answer: &Response<Vec<u8>>,
    ) {
        let status = answer.status().as_u16();
        let is_expected = match expected {
            Expected::Answer(statuses) | Expected::AnswerOrEnd(statuses) => {
                statuses.contains(&status) || ALWAYS.contains(&status)
            }
            Expected::Refusal => [400, 431, 505].contains(&status) && answer.body().is_empty(),
            Expected::Nothing => false,
        };
        if !is_expected {
            let body = String::from_utf8_lossy(answer.body());
            return self.wrong(request, &format!("{status} {body}"));
        }
        // What did not reach the service is no error of the contract, and the answer to HEAD has no body to read.
        let is_own = status >= 400 && !is_head && !matches!(expected, Expected::Refusal);
        match is_own.then(|| check_contract(answer, &BOOKWELL)) {
            Some(Ok(error)) => self.tally.count(status, error.code()),
            Some(Err(mismatch)) => self.wrong(request, &mismatch.to_string()),
            None => self.tally.count(status, ""),
        }
        if status == 201 {
            self.remember(answer.body());
        }
    }

    /// Up to a hundred appointments.
    fn remember(&mut self, body: &[u8]) {
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let id = body["id"].as_str().filter(|id| id.starts_with("apt_"));
        if self.booked.len() < 100 {
            self.booked.extend(id.map(str::to_owned));
        }
    }

    fn wrong(&mut self, request: &[u8], what: &str) {
        let request = String::from_utf8_lossy(&request[..request.len().min(300)]);
        self.tally.wrong(format!("{request:?}: {what}"));
        self.connection.close();
    }
}
