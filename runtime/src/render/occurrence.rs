//! One occurrence of an error: its definition and, on request, its fields.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::time::Duration;

use super::any_status::AnyStatus;
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

    /// The occurrence of one of the `rows` definitions from `first` on: of the one with this status, otherwise of the
    /// first.
    pub fn at_status<const LENGTH: usize>(
        tables: &'static [&'static [Definition]],
        plans: &'static [Plan],
        first: usize,
        rows: usize,
        status: Option<u16>,
        fields: &'a dyn Fields,
    ) -> Self {
        let is_at = |index: &usize| {
            Some(tables[*index / LENGTH][*index % LENGTH].status.as_u16()) == status
        };
        let index = (first..first + rows).find(is_at).unwrap_or(first);
        Self::new::<LENGTH>(tables, plans, index, fields)
    }

    /// The occurrence of the definition at `index` at this status, or at its own if this is not an error status.
    pub fn at_any_status<const LENGTH: usize>(
        tables: &'static [&'static [Definition]],
        plans: &'static [Plan],
        index: usize,
        statuses: &'static AnyStatus,
        status: Option<u16>,
        fields: &'a dyn Fields,
    ) -> Self {
        let own = Self::new::<LENGTH>(tables, plans, index, fields);
        let other = status.filter(|status| *status != own.definition.status.as_u16());
        match other.and_then(|status| statuses.at(own.definition, status)) {
            Some(at_status) => Occurrence {
                definition: &at_status.definition,
                plan: &at_status.plan,
                fields,
            },
            None => own,
        }
    }

    /// The status that the field holds, if the variant does not allow it: the status of the definition is sent.
    pub(crate) fn refused_status(&self) -> Option<u16> {
        let mut held = None;
        self.visit(Visitor::Status(&mut held));
        held.filter(|status| *status != self.definition.status.as_u16())
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
        message.unwrap_or_else(|_| Cow::Borrowed(self.definition.public_description()))
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
        if self.definition.optional.delay_field != DelayField::None
            && self.definition.retry.is_retryable()
        {
            self.visit(Visitor::RetryAfter(&mut delay));
        }
        delay.or(self.definition.default_delay())
    }
}
