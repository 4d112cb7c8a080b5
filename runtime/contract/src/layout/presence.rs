//! The rule that decides which members of a layout are present, for const evaluation and run time.

#[cfg(test)]
mod tests;

use super::{Element, Fact, Member, Text, Value};
use crate::const_slice;
use crate::constant::{same, str_of};

/// In which responses a fact or a value is present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "document", serde(rename_all = "lowercase"))]
pub enum Presence {
    /// In no response.
    Never,
    /// In some responses.
    Sometimes,
    /// In every response.
    Always,
}

/// The facts of an error that can be absent.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Whether the error has a `number`.
    pub number: bool,
    /// Whether the error has a `help`.
    pub help: bool,
    /// Whether the error has a `docs_url`.
    pub docs_url: bool,
    /// The presence of `retry_after` and `retry_after_ms`.
    pub retry_after: Presence,
    /// The details.
    pub details: &'a [DetailPresence<'a>],
    /// The names of the `extra` literals.
    pub extra: &'a [&'a str],
}

/// A detail, and whether it can be absent.
#[derive(Debug, Clone, Copy)]
pub struct DetailPresence<'a> {
    /// The name of the member; `None` if the detail is flattened.
    pub name: Option<&'a str>,
    /// Whether the detail can be absent.
    pub optional: bool,
    /// Whether the layout shows it by `details.NAME`, which removes it from `details`.
    pub placed: bool,
}

impl Presence {
    const fn always_if(present: bool) -> Self {
        if present {
            Presence::Always
        } else {
            Presence::Never
        }
    }

    const fn is(self, other: Presence) -> bool {
        self as u8 == other as u8
    }
}

impl Facts<'_> {
    /// In which responses a fact is present.
    ///
    /// The details as a whole are never [`Always`](Presence::Always) present: if they fail to serialize, the response
    /// is sent without them.
    #[must_use]
    pub const fn presence(&self, fact: &Fact) -> Presence {
        match fact {
            Fact::Number => Presence::always_if(self.number),
            Fact::Help => Presence::always_if(self.help),
            Fact::DocsUrl => Presence::always_if(self.docs_url),
            Fact::RetryAfter | Fact::RetryAfterMs => self.retry_after,
            Fact::Details => self.unplaced_details(),
            Fact::Detail(name) => self.detail(str_of(name)),
            Fact::Extra(name) => {
                let name = str_of(name);
                let mut i = 0;
                while i < self.extra.len() {
                    if same(self.extra[i], name) {
                        return Presence::Always;
                    }
                    i += 1;
                }
                Presence::Never
            }
            _ => Presence::Always,
        }
    }

    const fn unplaced_details(&self) -> Presence {
        let mut i = 0;
        while i < self.details.len() {
            if !self.details[i].placed {
                return Presence::Sometimes;
            }
            i += 1;
        }
        Presence::Never
    }

    const fn detail(&self, name: &str) -> Presence {
        let mut i = 0;
        while i < self.details.len() {
            if let Some(known) = self.details[i].name
                && same(known, name)
            {
                return if self.details[i].optional {
                    Presence::Sometimes
                } else {
                    Presence::Always
                };
            }
            i += 1;
        }
        Presence::Never
    }
}

/// In which responses a value of a layout is present: an object, a list or alternatives if any fact in it is present, a
/// string if all its facts are. A value without facts is always present.
#[must_use]
pub const fn presence(value: &Value, facts: &Facts<'_>) -> Presence {
    match value {
        Value::Fact(fact) => facts.presence(fact),
        Value::Literal(_) => Presence::Always,
        Value::Or(alternatives) => {
            let alternatives = const_slice!(alternatives);
            let mut any = AnyOf::new();
            let mut i = 0;
            while i < alternatives.len() {
                any.add(presence(&alternatives[i], facts));
                i += 1;
            }
            any.result()
        }
        Value::Object(object) => {
            let object = const_slice!(object);
            let mut any = AnyOf::new();
            let mut i = 0;
            while i < object.len() {
                match &object[i] {
                    Member::Required(_, value) if !value.has_fact() => {}
                    Member::Required(_, value) | Member::Optional(_, value) => {
                        any.add(presence(value, facts));
                    }
                    Member::Details => any.add(facts.presence(&Fact::Details)),
                }
                i += 1;
            }
            any.result()
        }
        Value::List(elements) => {
            let elements = const_slice!(elements);
            let mut any = AnyOf::new();
            let mut i = 0;
            while i < elements.len() {
                match &elements[i] {
                    Element::Required(value) if !value.has_fact() => {}
                    Element::Required(value) | Element::Optional(value) => {
                        any.add(presence(value, facts));
                    }
                }
                i += 1;
            }
            any.result()
        }
        Value::Text(pieces) => {
            let pieces = const_slice!(pieces);
            let mut all = Presence::Always;
            let mut i = 0;
            while i < pieces.len() {
                if let Text::Fact(fact) = &pieces[i] {
                    let fact = facts.presence(fact);
                    if (fact as u8) < all as u8 {
                        all = fact;
                    }
                }
                i += 1;
            }
            all
        }
    }
}

/// The presence of a value that is present if any of its parts is; always, if it has no parts.
struct AnyOf {
    parts: bool,
    most: Presence,
}

impl AnyOf {
    const fn new() -> Self {
        AnyOf {
            parts: false,
            most: Presence::Never,
        }
    }

    const fn add(&mut self, part: Presence) {
        self.parts = true;
        if self.most.is(Presence::Never) || part.is(Presence::Always) {
            self.most = part;
        }
    }

    const fn result(self) -> Presence {
        if self.parts {
            self.most
        } else {
            Presence::Always
        }
    }
}
