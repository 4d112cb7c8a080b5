//! The events.

use std::error::Error;
use std::fmt::Write as _;

use tracing::Level;

#[cfg(feature = "tower")]
use crate::Rejection;
use crate::render::guard;
#[cfg(feature = "tower")]
use crate::sources;
use crate::{ErrorInfo, LogLevel};

/// Emits an event at a level that is only known at run time: each level needs a call site of its own.
macro_rules! event {
    ($level:expr, $($fields:tt)*) => {
        match $level {
            LogLevel::Error => tracing::event!(target: "errbook", Level::ERROR, $($fields)*),
            LogLevel::Warn => tracing::event!(target: "errbook", Level::WARN, $($fields)*),
            LogLevel::Info => tracing::event!(target: "errbook", Level::INFO, $($fields)*),
            LogLevel::Debug => tracing::event!(target: "errbook", Level::DEBUG, $($fields)*),
            LogLevel::Trace => tracing::event!(target: "errbook", Level::TRACE, $($fields)*),
            _ => {}
        }
    };
}

/// Whether anybody wants an event of this level: what it says is costly to write.
fn is_enabled(level: LogLevel) -> bool {
    match level {
        LogLevel::Error => tracing::enabled!(target: "errbook", Level::ERROR),
        LogLevel::Warn => tracing::enabled!(target: "errbook", Level::WARN),
        LogLevel::Info => tracing::enabled!(target: "errbook", Level::INFO),
        LogLevel::Debug => tracing::enabled!(target: "errbook", Level::DEBUG),
        LogLevel::Trace => tracing::enabled!(target: "errbook", Level::TRACE),
        _ => false,
    }
}

/// The names `error.type` and `http.response.status_code` are those of OpenTelemetry's semantic conventions.
#[cfg(feature = "tower")]
pub(super) fn of_error(info: &ErrorInfo) {
    let Some((level, chain)) = wanted(info) else {
        return;
    };
    event!(
        level,
        error.type = info.code(),
        http.response.status_code = info.status().as_u16(),
        failure = info.failure(),
        overridden = info.overridden(),
        replaced = info.replaced(),
        "{chain}"
    );
}

/// The names are those of OpenTelemetry's semantic conventions.
#[cfg(feature = "tonic")]
pub(super) fn of_status(info: &ErrorInfo, code: errbook_contract::GrpcCode) {
    let Some((level, chain)) = wanted(info) else {
        return;
    };
    event!(
        level,
        error.type = info.code(),
        rpc.grpc.status_code = code.number(),
        failure = info.failure(),
        "{chain}"
    );
}

/// The level and the text of an error's event, unless it is `off` or nobody wants it.
fn wanted(info: &ErrorInfo) -> Option<(LogLevel, String)> {
    let level = info.log_level();
    is_enabled(level).then(|| (level, chain(info)))
}

/// The errors on one line; without a value, the description.
fn chain(info: &ErrorInfo) -> String {
    let mut chain = one_line(info.chain());
    if chain.is_empty() {
        chain.push_str(info.definition().description());
    }
    chain
}

/// Its kind stands for the code.
#[cfg(feature = "tower")]
pub(super) fn of_rejection(rejection: &Rejection, reason: Option<&str>) {
    let level = LogLevel::default_for(rejection.status().as_u16());
    if !is_enabled(level) {
        return;
    }
    let chain = one_line(sources::chain(rejection));
    event!(
        level,
        error.type = rejection.kind().as_str(),
        http.response.status_code = rejection.status().as_u16(),
        failure = reason,
        "{chain}"
    );
}

/// The errors, separated by colons. Control characters are escaped, so that nothing a client wrote can pass for a line
/// of its own. A source is left out whose text the error before it ends with, as that of one which shows its source does.
fn one_line<'a>(errors: impl Iterator<Item = &'a (dyn Error + 'static)>) -> String {
    let mut line = String::new();
    let mut previous = String::new();
    for error in errors {
        let text = guard::run(|| {
            let mut text = String::new();
            // What a `Display` that fails has written is of use, too.
            let _ = write!(text, "{error}");
            Ok(text)
        });
        let text = text.unwrap_or_else(|failure| failure.into_reason());
        if text.is_empty() || shows(&previous, &text) {
            continue;
        }
        if !line.is_empty() {
            line.push_str(": ");
        }
        for c in text.chars() {
            match c {
                '\u{2028}' | '\u{2029}' => line.extend(c.escape_unicode()),
                c if c.is_control() => line.extend(c.escape_default()),
                c => line.push(c),
            }
        }
        previous = text;
    }
    line
}

/// Whether the text of an error ends with that of its source, and not by chance with the end of a word.
fn shows(text: &str, source: &str) -> bool {
    let before = text.strip_suffix(source);
    before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Shown(&'static str);

    impl std::fmt::Display for Shown {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            match self.0 {
                "panic" => panic!("no text"),
                "fail" => f.write_str("half").and(Err(std::fmt::Error)),
                text => f.write_str(text),
            }
        }
    }

    impl Error for Shown {}

    fn line(texts: &[&'static str]) -> String {
        let errors: Vec<_> = texts.iter().map(|text| Shown(text)).collect();
        one_line(errors.iter().map(|error| error as _))
    }

    #[test]
    fn the_chain_stays_on_one_line() {
        assert_eq!(
            line(&["a\nERROR b\r\t", "\u{1b}[31m", "c\u{2028}ü"]),
            r"a\nERROR b\r\t: \u{1b}[31m: c\u{2028}ü"
        );
    }

    #[test]
    fn a_source_that_the_error_before_shows_is_left_out() {
        let io = "cannot read: disk: row\n7";
        assert_eq!(
            line(&[io, "disk: row\n7", "row\n7"]),
            r"cannot read: disk: row\n7"
        );
        assert_eq!(line(&["EOF", "EOF", "EOF"]), "EOF");
        assert_eq!(line(&["a (disk)", "disk"]), "a (disk): disk");
        assert_eq!(line(&["error 11", "1"]), "error 11: 1");
        assert_eq!(line(&["disk", "a disk", "disk"]), "disk: a disk");
        assert_eq!(line(&["", "disk", ""]), "disk");
    }

    #[test]
    fn a_display_that_fails_does_not_end_the_chain() {
        assert_eq!(line(&["panic", "fail", "b"]), "panicked: no text: half: b");
    }
}
