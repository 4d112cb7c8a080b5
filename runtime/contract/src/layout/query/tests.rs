//! Facts are found wherever they stand, and counted.

use crate::layout::{Element, Fact, Member, Text, Value};

fn literal() -> Value {
    Value::Literal("1".into())
}

fn detail(name: &'static str) -> Fact {
    Fact::Detail(name.into())
}

/// The value in every place of every other.
fn within(value: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for (first, second) in [(value.clone(), literal()), (literal(), value.clone())] {
        let values = [first, second];
        all.push(Value::Or(values.to_vec().into()));
        let [first, second] = values.clone();
        all.push(Value::Object(
            vec![
                Member::Required("a".into(), first),
                Member::Optional("b".into(), second),
            ]
            .into(),
        ));
        let [first, second] = values;
        all.push(Value::List(
            vec![Element::Required(first), Element::Optional(second)].into(),
        ));
    }
    all
}

/// The value itself, in every other value, and two levels deep.
fn everywhere(value: &Value) -> Vec<Value> {
    let once = within(value);
    let twice: Vec<_> = once.iter().flat_map(within).collect();
    [vec![value.clone()], once, twice].concat()
}

#[test]
fn a_fact_is_found_in_every_kind_of_value() {
    let in_text =
        |fact: Fact| Value::Text(vec![Text::Literal("a".into()), Text::Fact(fact)].into());
    for of in [Value::Fact, in_text] {
        for value in everywhere(&of(Fact::Code)) {
            assert!(value.has_fact(), "{value}");
            assert_eq!(value.fact_count(), 1, "{value}");
            assert!(!value.has_details(), "{value}");
            assert!(!value.places("d") && !value.has_place_for("d"), "{value}");
        }
        for value in everywhere(&of(Fact::Details)) {
            assert!(value.has_fact() && value.has_details(), "{value}");
            assert!(!value.places("d") && value.has_place_for("d"), "{value}");
        }
        for value in everywhere(&of(detail("d"))) {
            assert!(value.has_fact() && !value.has_details(), "{value}");
            assert!(value.places("d") && value.has_place_for("d"), "{value}");
            assert!(!value.places("e") && !value.has_place_for("e"), "{value}");
        }
    }
    for value in everywhere(&literal()) {
        assert!(!value.has_fact() && !value.has_details(), "{value}");
        assert!(!value.places("d") && !value.has_place_for("d"), "{value}");
        assert!(!value.has_beside_details("a"), "{value}");
        assert_eq!(value.fact_count(), 0, "{value}");
    }
}

#[test]
fn repetitions_count() {
    let facts = [Fact::Code, Fact::Code, detail("d")];
    let values = facts.clone().map(Value::Fact);
    let text = Value::Text(facts.map(Text::Fact).to_vec().into());
    let or = Value::Or(values.to_vec().into());
    let list = Value::List(values.clone().map(Element::Required).to_vec().into());
    let member = |value| Member::Required("a".into(), value);
    let object = Value::Object(values.map(member).to_vec().into());
    for value in [text, or, list, object].iter().flat_map(everywhere) {
        assert_eq!(value.fact_count(), 3, "{value}");
    }
}

#[test]
fn the_details_stand_beside_the_members_of_their_object_alone() {
    let object = |details: Option<Member>| {
        let members = [Member::Required("x".into(), literal())].into_iter();
        let members = members.chain(details);
        let members = members.chain([Member::Optional("y".into(), literal())]);
        Value::Object(members.collect::<Vec<_>>().into())
    };
    for value in everywhere(&object(Some(Member::Details))) {
        assert!(value.has_details() && value.has_fact(), "{value}");
        assert_eq!(value.fact_count(), 1, "{value}");
        assert!(value.has_beside_details("x"), "{value}");
        assert!(value.has_beside_details("y"), "{value}");
        for other in ["a", "b", "z", ""] {
            assert!(!value.has_beside_details(other), "{value}");
        }
    }
    for value in everywhere(&object(None)) {
        assert!(!value.has_beside_details("x"), "{value}");
    }
}

#[test]
fn members_have_names_and_the_details_none() {
    assert_eq!(Member::Required("a".into(), literal()).name(), Some("a"));
    assert_eq!(Member::Optional("b".into(), literal()).name(), Some("b"));
    assert_eq!(Member::Details.name(), None);
}
