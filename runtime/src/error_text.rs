//! The texts of an error that cannot be kept: its type has lifetime or type parameters.

use std::error::Error;
use std::fmt;

use crate::render::guard::{self, Failure};
use crate::sources::sources;

/// The text of an error, and those of its sources.
#[derive(Debug)]
pub(crate) struct ErrorText {
    text: String,
    source: Option<Box<ErrorText>>,
}

impl ErrorText {
    /// A `Display` that fails or panics gives the reason in place of its text.
    pub(crate) fn of(error: &dyn Error) -> Self {
        let texts: Vec<_> = sources(error).map(text).collect();
        let source = texts.into_iter().rev().fold(None, |source, text| {
            Some(Box::new(ErrorText { text, source }))
        });
        ErrorText {
            text: text(error),
            source,
        }
    }
}

fn text(error: &(impl Error + ?Sized)) -> String {
    let mut text = String::new();
    let written = guard::run(|| {
        fmt::write(&mut text, format_args!("{error}")).map_err(|fmt::Error| Failure::display())
    });
    match written {
        Ok(()) => text,
        Err(reason) => reason.into_reason(),
    }
}

impl fmt::Display for ErrorText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for ErrorText {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_deref()?;
        Some(source)
    }
}
