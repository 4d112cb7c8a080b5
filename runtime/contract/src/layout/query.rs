//! What a layout shows, asked in const and at run time.

use std::borrow::Cow;

use super::{Element, Fact, Member, Text, Value};

/// The slice in a `Cow`; `Deref` cannot be called in const.
macro_rules! slice {
    ($cow:expr) => {
        match $cow {
            ::std::borrow::Cow::Borrowed(slice) => *slice,
            ::std::borrow::Cow::Owned(list) => list.as_slice(),
        }
    };
}
pub(super) use slice;

pub(super) const fn members<'a>(object: &'a Cow<'static, [Member]>) -> &'a [Member] {
    slice!(object)
}

pub(super) const fn text_pieces<'a>(pieces: &'a Cow<'static, [Text]>) -> &'a [Text] {
    slice!(pieces)
}

/// Comparing strings in const.
pub(super) mod equal {
    use std::borrow::Cow;

    pub(in super::super) const fn text<'a>(text: &'a Cow<'static, str>) -> &'a str {
        match text {
            Cow::Borrowed(text) => text,
            Cow::Owned(text) => text.as_str(),
        }
    }

    pub(in super::super) const fn same(a: &str, b: &str) -> bool {
        let (a, b) = (a.as_bytes(), b.as_bytes());
        if a.len() != b.len() {
            return false;
        }
        let mut i = 0;
        while i < a.len() {
            if a[i] != b[i] {
                return false;
            }
            i += 1;
        }
        true
    }
}

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
            (Sought::Detail(name), Fact::Detail(placed)) => equal::same(name, equal::text(placed)),
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
                let alternatives = slice!(alternatives);
                while i < alternatives.len() {
                    count += alternatives[i].count(sought);
                    i += 1;
                }
            }
            Value::Object(object) => {
                let object = members(object);
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
                let elements = slice!(elements);
                while i < elements.len() {
                    let (Element::Required(value) | Element::Optional(value)) = &elements[i];
                    count += value.count(sought);
                    i += 1;
                }
            }
            Value::Text(pieces) => {
                let pieces = text_pieces(pieces);
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
            Member::Required(name, _) | Member::Optional(name, _) => Some(equal::text(name)),
            Member::Details => None,
        }
    }
}
