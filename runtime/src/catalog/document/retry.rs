//! Retry parameters as a document has them: in whole milliseconds.

use std::time::Duration;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Retry;

/// What is left of the parameters once they are written down.
pub(super) fn whole_ms(retry: Retry) -> Retry {
    let whole = |duration| Duration::from_millis(ms(duration));
    match retry {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => Retry::Backoff {
            initial: whole(initial),
            factor,
            max: whole(max),
            attempts,
        },
        Retry::Throttled { after } => Retry::Throttled {
            after: after.map(whole),
        },
        other => other,
    }
}

pub(crate) fn ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// `{ "class": … }` with the parameters of the class.
pub(super) struct Written(pub(super) Retry);

impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("class", self.0.as_str())?;
        match self.0 {
            Retry::Backoff {
                initial,
                factor,
                max,
                attempts,
            } => {
                map.serialize_entry("initial_ms", &ms(initial))?;
                map.serialize_entry("factor", &factor)?;
                map.serialize_entry("max_ms", &ms(max))?;
                map.serialize_entry("attempts", &attempts)?;
            }
            Retry::Throttled { after: Some(after) } => {
                map.serialize_entry("after_ms", &ms(after))?;
            }
            _ => {}
        }
        map.end()
    }
}
