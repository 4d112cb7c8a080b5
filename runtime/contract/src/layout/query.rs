//! Queries on layouts, for const evaluation and run time.

#[cfg(test)]
mod tests;

use super::{Element, Fact, Member, Text, Value};
use crate::const_slice;
use crate::constant::{same, str_of};

/// The facts to count.
#[derive(Clone, Copy)]
enum Sought<'a> {
    AnyFact,
    /// The details as a whole: the fact `details` or the member `..details`.
    Details,
    /// `details.NAME`, by its name.
    Detail(&'a str),
    /// `..details` beside a member of this name.
    Beside(&'a str),
}

impl Sought<'_> {
    const fn matches(self, fact: &Fact) -> bool {
        match (self, fact) {
            (Sought::AnyFact, _) | (Sought::Details, Fact::Details) => true,
            (Sought::Detail(name), Fact::Detail(placed)) => same(name, str_of(placed)),
            _ => false,
        }
    }
}

impl Value {
    /// Whether the value shows a fact. A value without facts is never absent.
    #[must_use]
    pub const fn has_fact(&self) -> bool {
        self.count(Sought::AnyFact) > 0
    }

    /// Whether the value shows the details as a whole.
    #[must_use]
    pub const fn has_details(&self) -> bool {
        self.count(Sought::Details) > 0
    }

    /// Whether the value shows the detail of this name by `details.NAME`.
    #[must_use]
    pub const fn places(&self, name: &str) -> bool {
        self.count(Sought::Detail(name)) > 0
    }

    /// Whether the value shows the detail of this name, by itself or among all details.
    #[must_use]
    pub const fn has_place_for(&self, detail: &str) -> bool {
        self.has_details() || self.places(detail)
    }

    /// Whether `..details` stands beside a member of this name.
    #[must_use]
    pub const fn has_beside_details(&self, name: &str) -> bool {
        self.count(Sought::Beside(name)) > 0
    }

    /// How many facts the value shows, repetitions included.
    #[must_use]
    pub const fn fact_count(&self) -> usize {
        self.count(Sought::AnyFact)
    }

    const fn count(&self, sought: Sought<'_>) -> usize {
        let (mut i, mut count) = (0, 0);
        match self {
            Value::Fact(fact) => count = sought.matches(fact) as usize,
            Value::Or(alternatives) => {
                let alternatives = const_slice!(alternatives);
                while i < alternatives.len() {
                    count += alternatives[i].count(sought);
                    i += 1;
                }
            }
            Value::Object(object) => {
                let object = const_slice!(object);
                while i < object.len() {
                    count += match &object[i] {
                        Member::Required(_, value) | Member::Optional(_, value) => {
                            value.count(sought)
                        }
                        Member::Details => match sought {
                            Sought::Beside(name) => has_member(object, name) as usize,
                            _ => sought.matches(&Fact::Details) as usize,
                        },
                    };
                    i += 1;
                }
            }
            Value::List(elements) => {
                let elements = const_slice!(elements);
                while i < elements.len() {
                    let (Element::Required(value) | Element::Optional(value)) = &elements[i];
                    count += value.count(sought);
                    i += 1;
                }
            }
            Value::Text(pieces) => {
                let pieces = const_slice!(pieces);
                while i < pieces.len() {
                    if let Text::Fact(fact) = &pieces[i] {
                        count += sought.matches(fact) as usize;
                    }
                    i += 1;
                }
            }
            Value::Literal(_) => {}
        }
        count
    }
}

const fn has_member(object: &[Member], name: &str) -> bool {
    let mut i = 0;
    while i < object.len() {
        if let Some(known) = object[i].name()
            && same(known, name)
        {
            return true;
        }
        i += 1;
    }
    false
}

impl Member {
    /// The name of the member; `None` for `..details`, whose members have their own names.
    #[must_use]
    pub const fn name(&self) -> Option<&str> {
        match self {
            Member::Required(name, _) | Member::Optional(name, _) => Some(str_of(name)),
            Member::Details => None,
        }
    }
}
