//! Where a body shows a fact.

use crate::layout::{Element, Fact, Member, Text, Value};

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

/// The places at which the layout shows the detail of this name by itself, such as `error.target` and
/// `errors[0].source.pointer`; the body as a whole is empty. Behind an optional element of a list the position is not known:
/// `[]`.
pub(super) fn places_of_detail(layout: &Value, name: &str) -> Vec<String> {
    let mut places = Vec::new();
    add_places(layout, name, "", &mut places);
    places.dedup();
    places
}

fn add_places(value: &Value, name: &str, at: &str, places: &mut Vec<String>) {
    match value {
        Value::Fact(fact) if is_detail(fact, name) => places.push(at.to_owned()),
        Value::Text(pieces) if pieces.iter().any(|piece| shows(piece, name)) => {
            places.push(at.to_owned());
        }
        Value::Or(alternatives) => {
            for alternative in alternatives.iter() {
                add_places(alternative, name, at, places);
            }
        }
        Value::Object(members) => {
            let dot = if at.is_empty() { "" } else { "." };
            for member in members.iter() {
                if let Member::Required(member, value) | Member::Optional(member, value) = member {
                    add_places(value, name, &format!("{at}{dot}{member}"), places);
                }
            }
        }
        Value::List(elements) => {
            let mut is_known = true;
            for (index, element) in elements.iter().enumerate() {
                let place = match is_known {
                    true => format!("{at}[{index}]"),
                    false => format!("{at}[]"),
                };
                let (Element::Required(value) | Element::Optional(value)) = element;
                add_places(value, name, &place, places);
                is_known &= matches!(element, Element::Required(_));
            }
        }
        Value::Fact(_) | Value::Text(_) | Value::Literal(_) => {}
    }
}

fn shows(piece: &Text, name: &str) -> bool {
    matches!(piece, Text::Fact(fact) if is_detail(fact, name))
}

fn is_detail(fact: &Fact, name: &str) -> bool {
    matches!(fact, Fact::Detail(shown) if shown == name)
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

    #[test]
    fn a_detail_is_found_wherever_it_stands() {
        let id = || Fact::Detail("id".into());
        let object = |members: Vec<Member>| Value::Object(members.into());
        let or_null = vec![Value::Fact(id()), Value::Literal("null".into())];
        let text = vec![Text::Literal("at ".into()), Text::Fact(id())];
        let text = Value::Text(text.into());
        let nested = object(vec![Member::Required("id".into(), Value::Fact(id()))]);
        let all = vec![
            Element::Required(Value::Fact(id())),
            Element::Optional(Value::Fact(Fact::Help)),
            Element::Required(nested),
        ];
        let error = vec![Member::Optional("text".into(), text), Member::Details];
        let layout = object(vec![
            Member::Required("id".into(), Value::Or(or_null.into())),
            Member::Required("error".into(), object(error)),
            Member::Required("all".into(), Value::List(all.into())),
        ]);
        assert_eq!(
            places_of_detail(&layout, "id"),
            ["id", "error.text", "all[0]", "all[].id"]
        );
        assert!(places_of_detail(&layout, "other").is_empty());
        let text = Value::Text(vec![Text::Fact(id())].into());
        assert_eq!(places_of_detail(&text, "id"), [""]);
    }
}
