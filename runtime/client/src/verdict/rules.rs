//! The rules of a verdict, in their order.

use std::time::Duration;

use errbook_contract::{Effect, Retry};

use super::{Attempt, Policy, Verdict, Why};
use crate::classification::Classification;

pub(super) fn verdict(
    policy: &Policy,
    classification: &Classification,
    attempt: &Attempt,
) -> Verdict {
    match decide(policy, classification, attempt) {
        Ok(verdict) => verdict,
        Err(why) => Verdict::Stop(why),
    }
}

fn decide(
    policy: &Policy,
    classification: &Classification,
    attempt: &Attempt,
) -> Result<Verdict, Why> {
    let server = classification.received.should_retry();
    if server == Some(false) {
        return Err(Why::ServerSaidNo);
    }
    let lifts = |known: bool| server == Some(true) && !known;
    let mut retry = classification.retry;
    if retry == Retry::Never {
        if !lifts(classification.retry_known) {
            return Err(Why::Never);
        }
        retry = Retry::BACKOFF;
    }
    if retry == Retry::Refresh {
        return match attempt.refreshes {
            0 => Ok(Verdict::Refresh),
            _ => Err(Why::RefreshDidNotHelp),
        };
    }
    let effect_unknown =
        classification.effect == Effect::Unknown && !lifts(classification.effect_known);
    if effect_unknown && !attempt.idempotent {
        return Err(Why::EffectUnknown);
    }
    let attempts = match retry {
        Retry::Backoff { attempts, .. } if classification.retry_known => attempts,
        _ => policy.max_attempts,
    };
    if attempt.number >= attempts {
        return Err(Why::Attempts);
    }
    let asked = asked(classification.received.retry_after(), retry);
    if asked > policy.max_wait {
        return Err(Why::ServerAskedFor(asked));
    }
    let delay = asked.saturating_add(share(ceiling(retry, attempt.number), attempt.random));
    if attempt.elapsed.saturating_add(delay) > policy.max_elapsed {
        return Err(Why::MaxElapsed);
    }
    Ok(Verdict::Retry(delay))
}

/// What the server asks for; without it, what the contract says for occurrences that have no delay.
fn asked(received: Option<Duration>, retry: Retry) -> Duration {
    let contract = match retry {
        Retry::Throttled { after, .. } => after,
        _ => None,
    };
    received.or(contract).unwrap_or_default()
}

/// The backoff after this attempt; a throttled request follows [`Retry::BACKOFF`]. Whether attempts are left is decided
/// elsewhere.
fn ceiling(retry: Retry, number: u32) -> Duration {
    let backoff = match retry {
        Retry::Backoff { .. } => retry,
        _ => Retry::BACKOFF,
    };
    let Retry::Backoff {
        initial,
        factor,
        max,
        ..
    } = backoff
    else {
        return Duration::ZERO;
    };
    let schedule = Retry::backoff(initial, factor, max, u32::MAX);
    schedule.delay(number).unwrap_or(max)
}

/// A random number that is none counts as 1.
fn share(ceiling: Duration, random: f64) -> Duration {
    let random = if random.is_nan() {
        1.0
    } else {
        random.clamp(0.0, 1.0)
    };
    Duration::try_from_secs_f64(ceiling.as_secs_f64() * random).unwrap_or(ceiling)
}
