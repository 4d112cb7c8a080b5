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

    /// The message evaluated beforehand, since the log gets it, too.
    #[inline]
    pub(crate) fn for_log(occurrence: &Occurrence<'a>) -> Self {
        let is_dynamic = occurrence.definition().has_dynamic_message();
        SharedMessage(is_dynamic.then(|| occurrence.try_message()))
    }

    /// The message of the response; after a failure that costs the body, the description.
    #[inline]
    pub(crate) fn into_sent(
        self,
        occurrence: &Occurrence<'a>,
        failure: Option<&Failure>,
    ) -> Cow<'static, str> {
        let definition = occurrence.definition();
        if failure.is_some_and(|failure| failure.costs_body) {
            return definition.public_description().into();
        }
        if !definition.has_dynamic_message() {
            return definition.message().into();
        }
        match self.0.unwrap_or_else(|| occurrence.try_message()) {
            Ok(message) => message.into_owned().into(),
            Err(_) => definition.public_description().into(),
        }
    }

    /// The message, if it is shared.
    pub(crate) fn get(&self) -> Option<&Result<Cow<'a, str>, Failure>> {
        self.0.as_ref()
    }
}
