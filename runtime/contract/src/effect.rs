//! Whether a failed request may have been applied.

use std::fmt;
use std::str::FromStr;

use crate::parse_word::{ParseWordError, parse_word};

/// Whether a repeat of the request could apply it twice.
///
/// Together with [`Retry`](crate::Retry) it lets a client decide whether to repeat a request that is not idempotent. The
/// attribute declares it as `effect = "none"` or `"unknown"`; without it the status decides, see
/// [`Effect::default_for`].
///
/// ```
/// use errbook_contract::Effect;
///
/// assert_eq!(Effect::Unknown.to_string(), "unknown");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "document", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Effect {
    /// It could not: the request was not applied, or the server recognizes the repeat.
    None,
    /// It could: the request may have been applied.
    Unknown,
}

impl Effect {
    /// Every effect.
    ///
    /// ```
    /// use errbook_contract::Effect;
    ///
    /// assert_eq!(Effect::ALL.map(|effect| effect.as_str()), ["none", "unknown"]);
    /// ```
    pub const ALL: [Effect; 2] = [Effect::None, Effect::Unknown];

    /// The default effect of a status: [`Unknown`](Effect::Unknown) for 408, 500, 502 and 504, which do not tell whether
    /// the request was applied, and [`None`](Effect::None) for every other.
    ///
    /// ```
    /// use errbook_contract::Effect;
    ///
    /// assert_eq!(Effect::default_for(503), Effect::None);
    /// ```
    #[must_use]
    pub const fn default_for(status: u16) -> Self {
        match status {
            408 | 500 | 502 | 504 => Effect::Unknown,
            _ => Effect::None,
        }
    }

    /// The name of the effect in the attribute, in documents and in the fact `effect` of an envelope.
    ///
    /// ```
    /// assert_eq!(errbook_contract::Effect::None.as_str(), "none");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Effect::None => "none",
            Effect::Unknown => "unknown",
        }
    }
}

/// The effect of this name.
///
/// ```
/// use errbook_contract::Effect;
///
/// assert_eq!("unknown".parse(), Ok(Effect::Unknown));
/// ```
impl FromStr for Effect {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        parse_word("effect", Effect::ALL, Effect::as_str, word)
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
