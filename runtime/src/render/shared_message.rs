//! A message that a response shows in several places.

use std::borrow::Cow;

use super::guard::Failure;
use super::occurrence::Occurrence;
use super::plan::Compiled;

/// The message of an occurrence, evaluated once if the response shows it in several places; otherwise it is evaluated where
/// it is shown.
pub(crate) struct SharedMessage<'a>(Option<Result<Cow<'a, str>, Failure>>);

impl<'a> SharedMessage<'a> {
    #[inline]
    pub(crate) fn new(occurrence: &Occurrence<'a>, compiled: &Compiled) -> Self {
        let is_shared = compiled.repeats_message;
        SharedMessage(is_shared.then(|| occurrence.try_message()))
    }

    /// The message, if it is shared.
    pub(crate) fn get(&self) -> Option<&Result<Cow<'a, str>, Failure>> {
        self.0.as_ref()
    }
}
