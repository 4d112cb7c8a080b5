//! The list of facts that a layout shows.

use super::{Element, Fact, Member, Text, Value};

impl Value {
    /// The facts that the value shows, in order. A fact that it shows twice is listed twice.
    #[must_use]
    pub fn facts(&self) -> Vec<&Fact> {
        let mut facts = Vec::new();
        self.collect_facts(&mut facts);
        facts
    }

    fn collect_facts<'a>(&'a self, facts: &mut Vec<&'a Fact>) {
        match self {
            Value::Fact(fact) => facts.push(fact),
            Value::Or(alternatives) => {
                for alternative in alternatives.iter() {
                    alternative.collect_facts(facts);
                }
            }
            Value::Object(members) => {
                for member in members.iter() {
                    match member {
                        Member::Required(_, value) | Member::Optional(_, value) => {
                            value.collect_facts(facts);
                        }
                        Member::Details => facts.push(&Fact::Details),
                    }
                }
            }
            Value::List(elements) => {
                for element in elements.iter() {
                    let (Element::Required(value) | Element::Optional(value)) = element;
                    value.collect_facts(facts);
                }
            }
            Value::Text(pieces) => {
                facts.extend(pieces.iter().filter_map(|piece| match piece {
                    Text::Fact(fact) => Some(fact),
                    Text::Literal(_) | Text::Field(_) => None,
                }));
            }
            Value::Literal(_) => {}
        }
    }
}
