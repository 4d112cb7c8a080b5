//! A definition's facts, from which [`presence`](errbook_contract::layout::presence) decides which members of a layout
//! are present.

use errbook_contract::layout::{DetailPresence, Facts, Presence};

use super::{Definition, Detail, DetailKind};

/// The arrays of [`Facts`] in const evaluation. `DETAILS` and `EXTRA` are the numbers of the definition's details and
/// extra literals.
pub(crate) struct ConstFacts<const DETAILS: usize, const EXTRA: usize> {
    /// More than there are, if the envelope has no place for some defaults of the type.
    details: [DetailPresence<'static>; DETAILS],
    count: usize,
    extra: [&'static str; EXTRA],
}

impl<const DETAILS: usize, const EXTRA: usize> ConstFacts<DETAILS, EXTRA> {
    pub(crate) const fn new(definition: &Definition) -> Self {
        const NONE: DetailPresence<'static> = DetailPresence {
            name: None,
            optional: true,
            placed: false,
        };
        let mut details = [NONE; DETAILS];
        let mut i = 0;
        while i < definition.details.len() {
            let detail = &definition.details[i];
            // Without a type a computed detail counts as present: only its function knows whether it is `null`.
            let is_untyped = matches!(detail.kind, DetailKind::Untyped);
            // A delay is left out where the class has none.
            let always = matches!(definition.delay_presence(), Presence::Always);
            let may_lack = detail.optional && !is_untyped;
            details[i] = presence(detail, may_lack || (detail.is_delay() && !always));
            i += 1;
        }
        let mut extra = [""; EXTRA];
        let mut i = 0;
        while i < EXTRA {
            extra[i] = definition.optional.extra[i].name;
            i += 1;
        }
        ConstFacts {
            details,
            count: definition.details.len(),
            extra,
        }
    }

    pub(crate) const fn facts<'a>(&'a self, definition: &Definition) -> Facts<'a> {
        let retry_after = definition.delay_presence();
        let details = self.details.split_at(self.count).0;
        facts(definition, retry_after, details, &self.extra)
    }
}

/// Calls `read` with the facts that are known before a response: whether a detail or a delay is present is only known
/// when it is written.
pub(crate) fn with_facts<T>(definition: &Definition, read: impl FnOnce(&Facts<'_>) -> T) -> T {
    let details = definition.details.iter();
    let details: Vec<_> = details.map(|detail| presence(detail, true)).collect();
    let extra = definition.optional.extra.iter();
    let extra: Vec<_> = extra.map(|extra| extra.name).collect();
    let retry_after = if definition.may_delay() {
        Presence::Sometimes
    } else {
        Presence::Never
    };
    read(&facts(definition, retry_after, &details, &extra))
}

const fn facts<'a>(
    definition: &Definition,
    retry_after: Presence,
    details: &'a [DetailPresence<'a>],
    extra: &'a [&'a str],
) -> Facts<'a> {
    Facts {
        number: definition.optional.number.is_some(),
        help: definition.optional.help.is_some(),
        docs_url: definition.optional.docs_url.is_some(),
        retry_after,
        details,
        extra,
    }
}

const fn presence(detail: &Detail, optional: bool) -> DetailPresence<'static> {
    DetailPresence {
        name: if detail.is_flattened() {
            None
        } else {
            Some(detail.name)
        },
        optional,
        // Decided by the writer: it leaves out placed details, and an object that is empty without them.
        placed: false,
    }
}
