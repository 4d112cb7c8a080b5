//! The delays between attempts.

use std::time::Duration;

use maud::{Markup, html};

use crate::Retry;

/// How many waits are listed at most.
const LISTED: usize = 8;

/// The number of attempts, if it is limited.
pub(super) fn attempts(retry: Retry) -> String {
    match retry {
        Retry::Backoff { attempts, .. } => format!("Up to {attempts} attempts in all:"),
        _ => String::new(),
    }
}

/// The schedule: the wait after each failed attempt.
pub(super) fn waits(retry: Retry) -> Markup {
    let mut waits = (1..).map_while(|attempt| retry.delay(attempt));
    // `after` is the same for every attempt.
    let length = match retry {
        Retry::Throttled { after: Some(_) } => 1,
        _ => LISTED,
    };
    let listed: Vec<_> = waits.by_ref().take(length).collect();
    let more = length > 1 && waits.next().is_some();
    html! {
        @if !listed.is_empty() {
            ol.waits {
                @for wait in &listed { li { (duration(*wait)) } }
                @if more { li { "…" } }
            }
        }
    }
}

/// The duration in the unit that needs the fewest digits.
fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match (seconds, duration.subsec_millis()) {
        (0, ms) if ms > 0 => format!("{ms} ms"),
        (_, ms) if ms > 0 => {
            let decimal = format!("{seconds}.{ms:03}");
            format!("{} s", decimal.trim_end_matches('0'))
        }
        (3600.., _) if seconds.is_multiple_of(3600) => format!("{} h", seconds / 3600),
        (120.., _) if seconds.is_multiple_of(60) => format!("{} min", seconds / 60),
        _ => format!("{seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_the_unit_that_fits() {
        for (ms, text) in [
            (0, "0 s"),
            (250, "250 ms"),
            (1_265, "1.265 s"),
            (1_500, "1.5 s"),
            (2_010, "2.01 s"),
            (16_777_217_001, "16777217.001 s"),
            (60_000, "60 s"),
            (90_000, "90 s"),
            (300_000, "5 min"),
            (7_200_000, "2 h"),
        ] {
            assert_eq!(duration(Duration::from_millis(ms)), text);
        }
    }

    #[test]
    fn a_wait_that_is_always_the_same_is_listed_once() {
        let retry = Retry::Throttled {
            after: Some(Duration::from_secs(5)),
        };
        let markup = waits(retry).into_string();
        assert_eq!(markup, r#"<ol class="waits"><li>5 s</li></ol>"#);
    }

    #[test]
    fn a_long_schedule_is_truncated() {
        let retry = Retry::Backoff {
            initial: Duration::from_secs(1),
            factor: 2.0,
            max: Duration::from_secs(60),
            attempts: u32::MAX,
        };
        let markup = waits(retry).into_string();
        assert_eq!(markup.matches("<li>").count(), LISTED + 1);
        assert!(markup.ends_with("<li>60 s</li><li>…</li></ol>"), "{markup}");
        let markup = waits(Retry::BACKOFF).into_string();
        assert_eq!(
            markup,
            r#"<ol class="waits"><li>1 s</li><li>2 s</li><li>4 s</li></ol>"#
        );
    }
}
