//! The texts of an error that cannot be kept: its type has lifetime or type parameters.

use std::error::Error;
use std::fmt;

use crate::render::guard::{self, Failure};

/// The longest chain that is kept, in case a source is its own source.
const MAX_LENGTH: usize = 64;

/// The text of an error, and those of its sources.
#[derive(Debug)]
pub(crate) struct ErrorText {
    text: String,
    source: Option<Box<ErrorText>>,
}

impl ErrorText {
    /// A `Display` or a `source` that fails or panics gives the reason in place of its text.
    pub(crate) fn of(error: &dyn Error) -> Self {
        let mut texts = vec![text(error)];
        let mut source = source(error);
        while let Some(error) = source.filter(|_| texts.len() < MAX_LENGTH) {
            texts.push(text(error));
            source = self::source(error);
        }
        let chain = texts.into_iter().rev().fold(None, |source, text| {
            Some(Box::new(ErrorText { text, source }))
        });
        chain.map_or_else(
            || ErrorText {
                text: String::new(),
                source: None,
            },
            |first| *first,
        )
    }
}

fn text(error: &dyn Error) -> String {
    let mut text = String::new();
    let written = guard::run(|| {
        fmt::write(&mut text, format_args!("{error}")).map_err(|fmt::Error| Failure::display())
    });
    match written {
        Ok(()) => text,
        Err(reason) => reason.into_reason(),
    }
}

fn source<'a>(error: &'a (dyn Error + 'a)) -> Option<&'a (dyn Error + 'static)> {
    guard::run(|| Ok(error.source())).ok().flatten()
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
