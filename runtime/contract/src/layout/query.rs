//! What a layout shows, asked in const and at run time.

use super::{Element, Fact, Member, Text, Value};
use crate::const_slice;
use crate::constant::{same, str_of};

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
    const fn is(self, fact: &Fact) -> bool {
        match (self, fact) {
            (Sought::AnyFact, _) | (Sought::Details, Fact::Details) => true,
            (Sought::Detail(name), Fact::Detail(placed)) => same(name, str_of(placed)),
            _ => false,
        }
    }
}

impl Value {
    /// Whether it shows any fact; a value without one is never absent.
    #[must_use]
    pub const fn has_fact(&self) -> bool {
        self.count(Sought::AnyFact) > 0
    }

    /// Whether it shows the details together.
    #[must_use]
    pub const fn has_details(&self) -> bool {
        self.count(Sought::Details) > 0
    }

    /// Whether a `details.NAME` places the detail of this name on its own.
    #[must_use]
    pub const fn places(&self, name: &str) -> bool {
        self.count(Sought::Detail(name)) > 0
    }

    /// How often it shows a fact.
    #[must_use]
    pub const fn fact_count(&self) -> usize {
        self.count(Sought::AnyFact)
    }

    const fn count(&self, sought: Sought<'_>) -> usize {
        let (mut i, mut count) = (0, 0);
        match self {
            Value::Fact(fact) => count = sought.is(fact) as usize,
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
                        Member::Details => sought.is(&Fact::Details) as usize,
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
                        count += sought.is(fact) as usize;
                    }
                    i += 1;
                }
            }
            Value::Literal(_) => {}
        }
        count
    }
}

impl Member {
    /// The name of the member; the details have their own.
    #[must_use]
    pub const fn name(&self) -> Option<&str> {
        match self {
            Member::Required(name, _) | Member::Optional(name, _) => Some(str_of(name)),
            Member::Details => None,
        }
    }
}
