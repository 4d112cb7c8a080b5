//! A retry class as JSON, with delays in whole milliseconds.

use std::time::Duration;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Retry;
use crate::retry::range;

/// `{ "class": … }` with the parameters of the class.
#[derive(Serialize, Deserialize)]
#[serde(tag = "class", rename_all = "lowercase")]
enum RetryDocument {
    Never,
    Refresh,
    Backoff {
        initial_ms: u64,
        factor: f64,
        max_ms: u64,
        attempts: u32,
    },
    Throttled {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after_ms: Option<u64>,
    },
}

/// The class and its parameters.
pub(crate) fn to_json(retry: Retry) -> serde_json::Value {
    serde_json::to_value(RetryDocument::from(retry)).unwrap_or_default()
}

impl From<Retry> for RetryDocument {
    fn from(retry: Retry) -> Self {
        match retry {
            Retry::Never => RetryDocument::Never,
            Retry::Refresh => RetryDocument::Refresh,
            Retry::Backoff {
                initial,
                factor,
                max,
                attempts,
            } => RetryDocument::Backoff {
                initial_ms: whole_ms(initial),
                factor,
                max_ms: whole_ms(max),
                attempts,
            },
            Retry::Throttled { after } => RetryDocument::Throttled {
                after_ms: after.map(whole_ms),
            },
        }
    }
}

impl From<RetryDocument> for Retry {
    fn from(written: RetryDocument) -> Self {
        match written {
            RetryDocument::Never => Retry::Never,
            RetryDocument::Refresh => Retry::Refresh,
            RetryDocument::Backoff {
                initial_ms,
                factor,
                max_ms,
                attempts,
            } => Retry::Backoff {
                initial: Duration::from_millis(initial_ms),
                factor,
                max: Duration::from_millis(max_ms),
                attempts,
            },
            RetryDocument::Throttled { after_ms } => Retry::Throttled {
                after: after_ms.map(Duration::from_millis),
            },
        }
    }
}

impl RetryDocument {
    /// The class, if its parameters are those that an attribute can give.
    fn in_range(self) -> Result<Retry, String> {
        let retry = Retry::from(self);
        let rule = |name, rule| Err(format!("`{name}` must be {rule}"));
        match retry {
            Retry::Backoff { initial, .. } if !range::is_delay(initial) => {
                rule("initial_ms", range::DELAY)
            }
            Retry::Backoff { initial, max, .. } if max < initial => {
                rule("max_ms", "no shorter than `initial_ms`")
            }
            Retry::Backoff { factor, .. } if !range::is_factor(factor) => {
                rule("factor", range::FACTOR)
            }
            Retry::Backoff { attempts, .. } if !range::is_attempts(attempts) => {
                rule("attempts", range::ATTEMPTS)
            }
            Retry::Throttled { after: Some(after) } if !range::is_delay(after) => {
                rule("after_ms", range::DELAY)
            }
            retry => Ok(retry),
        }
    }
}

/// Rounded up: a client that follows the document does not wait less than the server says.
fn whole_ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX)
}

/// The class as a document stores it: delays are rounded up to whole milliseconds.
pub(super) fn in_whole_ms(retry: Retry) -> Retry {
    RetryDocument::from(retry).into()
}

pub(super) fn serialize<S: Serializer>(retry: &Retry, serializer: S) -> Result<S::Ok, S::Error> {
    RetryDocument::from(*retry).serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Retry, D::Error> {
    let written = RetryDocument::deserialize(deserializer)?;
    written.in_range().map_err(D::Error::custom)
}

/// The same for `Option<Retry>`.
pub(super) mod optional {
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::RetryDocument;
    use crate::Retry;

    pub(in super::super) fn serialize<S: Serializer>(
        retry: &Option<Retry>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        retry.map(RetryDocument::from).serialize(serializer)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Retry>, D::Error> {
        let written = Option::<RetryDocument>::deserialize(deserializer)?;
        let retry = written.map(RetryDocument::in_range).transpose();
        retry.map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_class_has_its_parameters_in_whole_milliseconds() {
        let ms = Duration::from_millis;
        let exact = Duration::from_micros(1500);
        for (retry, expected) in [
            (Retry::Never, json!({"class": "never"})),
            (Retry::Refresh, json!({"class": "refresh"})),
            (
                Retry::backoff(exact, 1.5, ms(9), 3),
                json!({"class": "backoff", "initial_ms": 2, "factor": 1.5, "max_ms": 9, "attempts": 3}),
            ),
            (Retry::THROTTLED, json!({"class": "throttled"})),
            (
                Retry::throttled(Some(exact)),
                json!({"class": "throttled", "after_ms": 2}),
            ),
        ] {
            let written = serialize(&retry, serde_json::value::Serializer).unwrap();
            assert_eq!(written, expected);
            assert_eq!(deserialize(written).unwrap(), in_whole_ms(retry));
        }
        assert_eq!(
            in_whole_ms(Retry::throttled(Some(exact))),
            Retry::throttled(Some(ms(2)))
        );
    }

    #[test]
    fn parameters_out_of_range_are_refused_in_one_sentence() {
        let backoff = |name: &str, value: serde_json::Value| {
            let mut retry = to_json(Retry::BACKOFF);
            retry[name] = value;
            retry
        };
        for (retry, expected) in [
            (
                backoff("initial_ms", json!(0)),
                "`initial_ms` must be longer than zero",
            ),
            (
                backoff("max_ms", json!(999)),
                "`max_ms` must be no shorter than `initial_ms`",
            ),
            (
                backoff("factor", json!(0.5)),
                "`factor` must be a number of at least 1",
            ),
            (
                backoff("factor", json!(-2)),
                "`factor` must be a number of at least 1",
            ),
            (
                backoff("attempts", json!(1)),
                "`attempts` must be a number of at least 2, counting the first attempt",
            ),
            (
                json!({"class": "throttled", "after_ms": 0}),
                "`after_ms` must be longer than zero",
            ),
        ] {
            assert_eq!(deserialize(&retry).unwrap_err().to_string(), expected);
            let optional = optional::deserialize(&retry).unwrap_err().to_string();
            assert_eq!(optional, expected);
        }
        let shortest = Duration::from_nanos(1);
        for retry in [
            Retry::backoff(shortest, 1.0, shortest, 2),
            Retry::throttled(Some(shortest)),
        ] {
            assert_eq!(deserialize(to_json(retry)).unwrap(), in_whole_ms(retry));
        }
    }

    #[test]
    fn an_unknown_class_is_an_error() {
        let error = deserialize(json!({"class": "later"}))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("unknown variant `later`, expected one of `never`"),
            "{error}"
        );
    }
}
