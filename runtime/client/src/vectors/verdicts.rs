use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use super::{Delay, body, contract, headers, time, vectors};
use crate::{Answer, Attempt, NoAnswer, Policy, Verdict, Why};

#[derive(Deserialize)]
struct Vector {
    name: String,
    answer: Option<Received>,
    no_answer: Option<String>,
    method: String,
    #[serde(default)]
    policy: PolicyValues,
    #[serde(default)]
    attempt: AttemptValues,
    verdict: Expected,
}

#[derive(Deserialize)]
struct Received {
    status: u16,
    #[serde(default)]
    headers: Vec<(String, String)>,
    #[serde(default)]
    body: Value,
    now: Option<String>,
}

#[derive(Default, Deserialize)]
struct PolicyValues {
    max_attempts: Option<u32>,
    max_wait_ms: Option<Delay>,
    max_elapsed_ms: Option<Delay>,
}

#[derive(Default, Deserialize)]
struct AttemptValues {
    number: Option<u32>,
    elapsed_ms: Option<Delay>,
    idempotent: Option<bool>,
    refreshes: Option<u32>,
    random: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Expected {
    Retry {
        retry_ms: Delay,
    },
    Stop {
        stop: String,
        asked_ms: Option<Delay>,
    },
    Word(String),
}

impl PolicyValues {
    fn policy(&self) -> Policy {
        let mut policy = Policy::default();
        if let Some(attempts) = self.max_attempts {
            policy = policy.max_attempts(attempts);
        }
        if let Some(Delay(wait)) = self.max_wait_ms {
            policy = policy.max_wait(wait);
        }
        if let Some(Delay(elapsed)) = self.max_elapsed_ms {
            policy = policy.max_elapsed(elapsed);
        }
        policy
    }
}

impl AttemptValues {
    fn attempt(&self, method: &str) -> Attempt {
        let mut attempt = Attempt::new(method.parse::<Method>().expect("a method"));
        if let Some(number) = self.number {
            attempt = attempt.number(number);
        }
        if let Some(Delay(elapsed)) = self.elapsed_ms {
            attempt = attempt.elapsed(elapsed);
        }
        if let Some(idempotent) = self.idempotent {
            attempt = attempt.idempotent(idempotent);
        }
        if let Some(refreshes) = self.refreshes {
            attempt = attempt.refreshes(refreshes);
        }
        if let Some(random) = self.random {
            attempt = attempt.random(random);
        }
        attempt
    }
}

impl Expected {
    fn is(&self, verdict: Verdict) -> bool {
        match (self, verdict) {
            (Expected::Retry { retry_ms }, Verdict::Retry(delay)) => retry_ms.is(delay),
            (Expected::Word(word), Verdict::Refresh) => word == "refresh",
            (Expected::Stop { stop, asked_ms }, Verdict::Stop(why)) => {
                let word = match why {
                    Why::ServerSaidNo => "server_said_no",
                    Why::Never => "never",
                    Why::RefreshDidNotHelp => "refresh_did_not_help",
                    Why::EffectUnknown => "effect_unknown",
                    Why::Attempts => "attempts",
                    Why::MaxElapsed => "max_elapsed",
                    Why::ServerAskedFor(delay) => {
                        assert!(asked_ms.expect("a delay").is(delay), "{delay:?}");
                        "server_asked_for"
                    }
                    Why::Budget => panic!("a policy has no budget"),
                };
                stop == word
            }
            _ => false,
        }
    }
}

#[test]
fn requests_are_repeated_by_the_rules() {
    let contract = contract();
    for vector in vectors::<Vector>(include_str!("../../tests/vectors/verdicts.json")) {
        let policy = vector.policy.policy();
        let attempt = vector.attempt.attempt(&vector.method);
        let verdict = match (&vector.answer, vector.no_answer.as_deref()) {
            (Some(received), None) => {
                let status = StatusCode::from_u16(received.status).expect("a status");
                let (headers, body) = (headers(&received.headers), body(&received.body));
                let mut answer = Answer::new(status, &headers, &body);
                answer.now = received.now.as_deref().map(time);
                let decoded = contract.decode(&answer);
                policy.judge(&decoded.classification(&contract), &attempt)
            }
            (None, Some(word)) => {
                let why = match word {
                    "connect" => NoAnswer::Connect,
                    "timeout" => NoAnswer::Timeout,
                    "closed" => NoAnswer::Closed,
                    _ => panic!("{word}"),
                };
                policy.judge(&why.classification(&contract), &attempt)
            }
            _ => panic!("{}: one of `answer` and `no_answer`", vector.name),
        };
        let expected = &vector.verdict;
        assert!(
            expected.is(verdict),
            "{}: {verdict:?}, not {expected:?}",
            vector.name
        );
    }
}
