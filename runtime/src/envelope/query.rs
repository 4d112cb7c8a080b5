//! What a layout shows, asked while the crate compiles and when a plan is made.

use super::layout::{Element, Fact, Member, Text, Value};
use crate::breaches::same;

/// What is looked for in a layout.
#[derive(Clone, Copy)]
enum Sought<'a> {
    AnyFact,
    /// All details together, as a value or beside other members.
    Details,
    /// One detail on its own.
    Detail(&'a str),
}

impl Sought<'_> {
    const fn is(self, fact: Fact) -> bool {
        match (self, fact) {
            (Sought::AnyFact, _) | (Sought::Details, Fact::Details) => true,
            (Sought::Detail(name), Fact::Detail(placed)) => same(name, placed),
            _ => false,
        }
    }
}

impl Value {
    /// Whether it shows any fact; a value without one is never absent.
    pub(crate) const fn has_fact(&self) -> bool {
        self.has(Sought::AnyFact)
    }

    /// Whether it shows the details together.
    pub(crate) const fn has_details(&self) -> bool {
        self.has(Sought::Details)
    }

    /// Whether a `details.NAME` places the detail of this name on its own.
    pub(crate) const fn places(&self, name: &str) -> bool {
        self.has(Sought::Detail(name))
    }

    /// How often it shows a fact.
    pub(crate) const fn fact_count(&self) -> usize {
        let (mut i, mut count) = (0, 0);
        match self {
            Value::Fact(_) => count = 1,
            Value::Or(_, other) => count = 1 + other.fact_count(),
            Value::Object(members) => {
                while i < members.len() {
                    count += match &members[i] {
                        Member::Required(_, value) | Member::Optional(_, value) => {
                            value.fact_count()
                        }
                        Member::Details => 1,
                    };
                    i += 1;
                }
            }
            Value::List(elements) => {
                while i < elements.len() {
                    let (Element::Required(value) | Element::Optional(value)) = &elements[i];
                    count += value.fact_count();
                    i += 1;
                }
            }
            Value::Text(pieces) => {
                while i < pieces.len() {
                    count += matches!(&pieces[i], Text::Fact(_)) as usize;
                    i += 1;
                }
            }
            Value::Literal(_) => {}
        }
        count
    }

    const fn has(&self, sought: Sought<'_>) -> bool {
        match self {
            Value::Fact(fact) => sought.is(*fact),
            Value::Or(fact, other) => sought.is(*fact) || other.has(sought),
            Value::Object(members) => {
                let mut i = 0;
                while i < members.len() {
                    let found = match &members[i] {
                        Member::Required(_, value) | Member::Optional(_, value) => {
                            value.has(sought)
                        }
                        Member::Details => sought.is(Fact::Details),
                    };
                    if found {
                        return true;
                    }
                    i += 1;
                }
                false
            }
            Value::List(elements) => {
                let mut i = 0;
                while i < elements.len() {
                    let (Element::Required(value) | Element::Optional(value)) = &elements[i];
                    if value.has(sought) {
                        return true;
                    }
                    i += 1;
                }
                false
            }
            Value::Text(pieces) => {
                let mut i = 0;
                while i < pieces.len() {
                    if let Text::Fact(fact) = &pieces[i]
                        && sought.is(*fact)
                    {
                        return true;
                    }
                    i += 1;
                }
                false
            }
            Value::Literal(_) => false,
        }
    }
}

impl Member {
    /// The name of the member; the details have their own.
    pub(crate) const fn name(&self) -> Option<&'static str> {
        match *self {
            Member::Required(name, _) | Member::Optional(name, _) => Some(name),
            Member::Details => None,
        }
    }
}
