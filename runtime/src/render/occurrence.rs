//! One occurrence of an error: its definition and, on request, its fields.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::time::Duration;

use super::guard::{self, Failure};
use super::plan::Plan;
use super::visitor::{Fields, Visitor};
use crate::Definition;
use crate::definition::{DelayField, MessageSource};

/// One occurrence of an error.
#[derive(Clone, Copy)]
pub struct Occurrence<'a> {
    definition: &'static Definition,
    plan: &'static Plan,
    fields: &'a dyn Fields,
}

impl<'a> Occurrence<'a> {
    /// The occurrence of the definition at `index` in tables of `LENGTH` definitions each; the last may be shorter.
    #[inline]
    pub fn new<const LENGTH: usize>(
        tables: &'static [&'static [Definition]],
        plans: &'static [Plan],
        index: usize,
        fields: &'a dyn Fields,
    ) -> Self {
        Occurrence {
            definition: &tables[index / LENGTH][index % LENGTH],
            plan: &plans[index],
            fields,
        }
    }

    pub(crate) fn definition(&self) -> &'static Definition {
        self.definition
    }

    pub(crate) fn plan(&self) -> &'static Plan {
        self.plan
    }

    pub(crate) fn visit(&self, mut visitor: Visitor<'_, 'a>) {
        self.fields.visit(&mut visitor);
    }

    pub(crate) fn visit_message(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        let pieces = match self.definition.source {
            MessageSource::Fields(pieces) => pieces,
            _ => &[],
        };
        self.visit(Visitor::Message { pieces, take });
    }

    pub(crate) fn message(&self) -> Cow<'a, str> {
        let message = self.try_message();
        message.unwrap_or_else(|_| Cow::Borrowed(self.definition.description()))
    }

    pub(crate) fn try_message(&self) -> Result<Cow<'a, str>, Failure> {
        if !self.definition.has_dynamic_message() {
            return Ok(Cow::Borrowed(self.definition.message()));
        }
        let mut text = String::new();
        let mut written = Ok(());
        guard::run(|| {
            self.visit_message(&mut |message| written = text.write_fmt(message));
            Ok(())
        })?;
        match written {
            Ok(()) => Ok(Cow::Owned(text)),
            Err(fmt::Error) => Err(Failure::display()),
        }
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let mut delay = None;
        if self.definition.optional.delay_field != DelayField::None {
            self.visit(Visitor::RetryAfter(&mut delay));
        }
        delay.or(self.definition.default_delay())
    }
}
