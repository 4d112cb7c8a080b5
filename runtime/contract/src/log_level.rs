//! How severe an error is to those who run the server.

use std::fmt;
use std::str::FromStr;

use crate::parse_word::{ParseWordError, parse_word};

/// The level of the log event of an error, declared as `log = "warn"`.
///
/// ```
/// use errbook_contract::LogLevel;
///
/// assert_eq!(LogLevel::default_for(404), LogLevel::Debug);
/// assert_eq!(LogLevel::Warn.to_string(), "warn");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// A fault that somebody has to look at.
    Error,
    /// Unusual, and worth a look.
    Warn,
    /// Expected in operation.
    Info,
    /// Of interest to developers.
    Debug,
    /// Of interest to developers who look for something.
    Trace,
    /// No event.
    Off,
}

impl LogLevel {
    /// Every level.
    pub const ALL: [LogLevel; 6] = [
        LogLevel::Error,
        LogLevel::Warn,
        LogLevel::Info,
        LogLevel::Debug,
        LogLevel::Trace,
        LogLevel::Off,
    ];

    /// The level of an error that declares none: [`Error`](LogLevel::Error) from 500 on, otherwise
    /// [`Debug`](LogLevel::Debug).
    #[must_use]
    pub const fn default_for(status: u16) -> Self {
        match status {
            500.. => LogLevel::Error,
            _ => LogLevel::Debug,
        }
    }

    /// The name of the level in the attribute.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            LogLevel::Error => "error",
            LogLevel::Warn => "warn",
            LogLevel::Info => "info",
            LogLevel::Debug => "debug",
            LogLevel::Trace => "trace",
            LogLevel::Off => "off",
        }
    }
}

/// The level of this name.
///
/// ```
/// use errbook_contract::LogLevel;
///
/// assert_eq!("off".parse(), Ok(LogLevel::Off));
/// ```
impl FromStr for LogLevel {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        parse_word("log level", LogLevel::ALL, LogLevel::as_str, word)
    }
}

impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
