//! A retry class as JSON, with delays in whole milliseconds.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Retry;

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

fn whole_ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The class as a document stores it: delays are truncated to whole milliseconds.
pub(super) fn in_whole_ms(retry: Retry) -> Retry {
    RetryDocument::from(retry).into()
}

pub(super) fn serialize<S: Serializer>(retry: &Retry, serializer: S) -> Result<S::Ok, S::Error> {
    RetryDocument::from(*retry).serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Retry, D::Error> {
    RetryDocument::deserialize(deserializer).map(Retry::from)
}

/// The same for `Option<Retry>`.
pub(super) mod optional {
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
        Ok(written.map(Retry::from))
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
                json!({"class": "backoff", "initial_ms": 1, "factor": 1.5, "max_ms": 9, "attempts": 3}),
            ),
            (Retry::THROTTLED, json!({"class": "throttled"})),
            (
                Retry::throttled(Some(exact)),
                json!({"class": "throttled", "after_ms": 1}),
            ),
        ] {
            let written = serialize(&retry, serde_json::value::Serializer).unwrap();
            assert_eq!(written, expected);
            assert_eq!(deserialize(written).unwrap(), in_whole_ms(retry));
        }
        assert_eq!(
            in_whole_ms(Retry::throttled(Some(exact))),
            Retry::throttled(Some(ms(1)))
        );
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
