//! Where a body shows a fact.

use crate::layout::{Element, Fact, Member, Value};

/// One step from the root of a body to a value in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step<'a> {
    Member(&'a str),
    Element(usize),
}

/// The way to the first value that is always this fact; `None` if there is none.
pub(super) fn path_of<'a>(layout: &'a Value, fact: &Fact) -> Option<Vec<Step<'a>>> {
    match layout {
        Value::Fact(shown) => (shown == fact).then(Vec::new),
        Value::Object(members) => members.iter().find_map(|member| match member {
            Member::Required(name, value) | Member::Optional(name, value) => {
                step(Step::Member(name), value, fact)
            }
            Member::Details => None,
        }),
        Value::List(elements) => {
            // Behind an optional element the position is not known.
            let required = elements.iter().map_while(|element| match element {
                Element::Required(value) => Some(value),
                Element::Optional(_) => None,
            });
            let mut values = required.enumerate();
            values.find_map(|(at, value)| step(Step::Element(at), value, fact))
        }
        Value::Or(_) | Value::Text(_) | Value::Literal(_) => None,
    }
}

fn step<'a>(first: Step<'a>, value: &'a Value, fact: &Fact) -> Option<Vec<Step<'a>>> {
    let mut path = path_of(value, fact)?;
    path.insert(0, first);
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_leads_through_objects_and_lists() {
        let code =
            Value::Object(vec![Member::Required("id".into(), Value::Fact(Fact::Code))].into());
        let list = vec![
            Element::Required(code),
            Element::Optional(Value::Fact(Fact::Help)),
            Element::Required(Value::Fact(Fact::Message)),
        ];
        let layout =
            Value::Object(vec![Member::Required("errors".into(), Value::List(list.into()))].into());
        let way = [Step::Member("errors"), Step::Element(0), Step::Member("id")];
        assert_eq!(path_of(&layout, &Fact::Code).as_deref(), Some(&way[..]));
        assert_eq!(path_of(&layout, &Fact::Message), None);
        assert_eq!(path_of(&layout, &Fact::Status), None);
    }
}
