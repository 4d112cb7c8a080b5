//! An error under each preset, with public, private and hostile values.

use std::collections::BTreeMap;
use std::time::Duration;

use arbitrary::{Arbitrary, Result, Unstructured};
use errbook::ApiError;
use errbook::envelope::{EMPTY, FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, TEXT, VND_ERROR};

use super::hostile::{Hostile, Secret, Shown, name, several};

errbook::catalog! {
    /// An error under each preset
    pub static PRESETS = [Nested, Problem, Flat, VndError, FlatError, NumericCode, TextBody, Empty];
}

/// What an occurrence brings.
#[derive(Debug)]
pub(super) struct Occurrence {
    text: Option<String>,
    shown: Shown,
    value: Option<Hostile>,
    map: BTreeMap<String, Hostile>,
    delay: Option<Duration>,
    trace: Option<String>,
    status: u16,
}

impl<'a> Arbitrary<'a> for Occurrence {
    fn arbitrary(source: &mut Unstructured<'a>) -> Result<Self> {
        let delay = match source.arbitrary()? {
            true => Some(Duration::new(
                source.arbitrary()?,
                source.int_in_range(0..=999_999_999)?,
            )),
            false => None,
        };
        let status = match source.arbitrary()? {
            true => source.int_in_range(400..=599)?,
            false => source.arbitrary()?,
        };
        Ok(Occurrence {
            delay,
            status,
            text: source.arbitrary()?,
            shown: source.arbitrary()?,
            value: source.arbitrary()?,
            map: several(source, |source| Ok((name(source)?, source.arbitrary()?)))?
                .into_iter()
                .collect(),
            trace: source.arbitrary()?,
        })
    }
}

macro_rules! with_details {
    ($($name:ident $envelope:ident $code:literal $number:literal $status:literal,)*) => {$(
        /// Described
        #[derive(Debug, thiserror::Error, ApiError)]
        #[error("{secret}")]
        #[api_error(code = $code, number = $number, status = $status, retry = "backoff", envelope = $envelope,
                    docs_url = "/errors/{code}", message = "{text:?}: {shown}")]
        pub struct $name {
            #[api_error(detail)]
            text: Option<String>,
            shown: Shown,
            // Optional, since only its `Serialize` knows whether it is `null`.
            #[api_error(detail)]
            value: Option<Hostile>,
            #[api_error(detail)]
            #[serde(flatten)]
            map: BTreeMap<String, Hostile>,
            #[api_error(retry_after, detail)]
            delay: Option<Duration>,
            #[api_error(header = "X-Trace")]
            trace: Option<String>,
            #[api_error(status)]
            sent: u16,
            secret: Secret,
            source: Secret,
        }

        impl From<Occurrence> for $name {
            fn from(Occurrence { text, shown, value, map, delay, trace, status }: Occurrence) -> Self {
                $name { text, shown, value, map, delay, trace, sent: status, secret: Secret, source: Secret }
            }
        }
    )*};
}

macro_rules! without_details {
    ($($name:ident $envelope:ident $code:literal $number:literal $status:literal,)*) => {$(
        /// Described
        #[derive(Debug, thiserror::Error, ApiError)]
        #[error("{secret}")]
        #[api_error(code = $code, number = $number, status = $status, retry = "backoff", envelope = $envelope,
                    message = "{text:?}: {shown}")]
        pub struct $name {
            text: Option<String>,
            shown: Shown,
            #[api_error(retry_after)]
            delay: Option<Duration>,
            #[api_error(header = "X-Trace")]
            trace: Option<String>,
            secret: Secret,
            source: Secret,
        }

        impl From<Occurrence> for $name {
            fn from(Occurrence { text, shown, delay, trace, .. }: Occurrence) -> Self {
                $name { text, shown, delay, trace, secret: Secret, source: Secret }
            }
        }
    )*};
}

with_details! {
    Nested NESTED "nested" 10 409,
    Problem PROBLEM "problem" 11 422,
    Flat FLAT "flat" 12 400,
    VndError VND_ERROR "vnd_error" 13 503,
}

without_details! {
    FlatError FLAT_ERROR "flat_error" 1 401,
    NumericCode NUMERIC_CODE "numeric_code" -7 403,
    TextBody TEXT "text" 3 502,
    Empty EMPTY "empty" 4 504,
}
