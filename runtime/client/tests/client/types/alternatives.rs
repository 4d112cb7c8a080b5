//! Enums: of words, and of alternatives.

use serde_json::{Value, json};

use super::{
    AlternativesDetails, AlternativesExternal, AlternativesShapes, AlternativesTagged,
    AlternativesTypes, AlternativesUntagged, AlternativesWords, Tree, Typed,
};
use crate::decoded;

fn alternatives(name: &str, value: Value) -> AlternativesDetails {
    let body = json!({ "code": "alternatives", name: value });
    match decoded(422, &body.to_string()) {
        Typed::Alternatives { details, .. } => *details.unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_enum_of_words_has_the_words_that_are_new_to_it() {
    let word = |json| alternatives("words", json).words;
    assert_eq!(word(json!("open")), Some(AlternativesWords::Open));
    assert_eq!(word(json!("in-repair")), Some(AlternativesWords::InRepair));
    let new = word(json!("moved")).unwrap();
    assert_eq!(new, AlternativesWords::Unrecognized("moved".to_owned()));
    assert_eq!(new.as_str(), "moved");
    assert_eq!(AlternativesWords::InRepair.as_str(), "in-repair");
    assert_eq!(word(json!(1)), None);
}

#[test]
fn a_member_tells_the_alternatives_apart() {
    let tagged = |json| alternatives("tagged", json).tagged;
    let range = tagged(json!({ "type": "range", "from": 1, "to": null }));
    assert_eq!(range, Some(AlternativesTagged::Range { from: 1, to: None }));
    let unset = tagged(json!({ "type": "unset", "more": 1 }));
    assert_eq!(unset, Some(AlternativesTagged::Unset));
    match tagged(json!({ "type": "category", "name": "a" })) {
        Some(AlternativesTagged::Category(category)) => assert_eq!(category.name, "a"),
        other => panic!("{other:?}"),
    }
    let new = json!({ "type": "list", "of": [1] });
    let read = tagged(new.clone());
    assert_eq!(read, Some(AlternativesTagged::Unrecognized(new)));
    for wrong in [
        json!({ "type": "range" }),
        json!({ "from": 1 }),
        json!({ "type": 1 }),
        json!([]),
    ] {
        assert_eq!(tagged(wrong), None);
    }
}

#[test]
fn the_tag_can_be_in_the_alternatives_themselves() {
    let shapes = json!([{ "shape": "square", "side": 2 }, { "shape": "circle", "radius": 1 }]);
    let shapes = alternatives("shapes", shapes).shapes.unwrap();
    match &shapes[..] {
        [
            AlternativesShapes::Square(square),
            AlternativesShapes::Circle(circle),
        ] => {
            assert_eq!((square.side, circle.radius), (2.0, 1.0));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_name_of_the_only_member_tells_the_alternatives_apart() {
    let external = |json| alternatives("external", json).external;
    assert_eq!(external(json!("none")), Some(AlternativesExternal::None));
    let until = external(json!({ "until": "ten" }));
    assert_eq!(until, Some(AlternativesExternal::Until("ten".to_owned())));
    match external(json!({ "between": { "a": 1 } })) {
        Some(AlternativesExternal::Between(between)) => assert_eq!(between.a, 1),
        other => panic!("{other:?}"),
    }
    for new in [
        json!("always"),
        json!({ "from": 1 }),
        json!({ "until": "a", "b": 1 }),
        json!(1),
    ] {
        let read = external(new.clone());
        assert_eq!(read, Some(AlternativesExternal::Unrecognized(new)));
    }
    assert_eq!(external(json!({ "until": 1 })), None);
}

#[test]
fn otherwise_the_first_alternative_that_fits_is_taken() {
    let untagged = |json| alternatives("untagged", json).untagged;
    assert_eq!(untagged(json!(1)), Some(AlternativesUntagged::Integer(1)));
    let text = AlternativesUntagged::String("a".to_owned());
    assert_eq!(untagged(json!("a")), Some(text));
    let list = AlternativesUntagged::List(vec!["a".to_owned()]);
    assert_eq!(untagged(json!(["a"])), Some(list));
    assert!(matches!(
        untagged(json!({ "name": "a" })),
        Some(AlternativesUntagged::Category(_))
    ));
    for new in [json!(true), json!([1]), json!({})] {
        let read = untagged(new.clone());
        assert_eq!(read, Some(AlternativesUntagged::Unrecognized(new)));
    }
    let types = alternatives("types", json!(1.5)).types;
    assert_eq!(types, Some(AlternativesTypes::Number(1.5)));
}

#[test]
fn alternatives_can_contain_themselves() {
    let tree = json!({ "node": [{ "leaf": 1 }, { "node": [{ "leaf": 2 }, { "leaf": 3 }] }] });
    let tree = alternatives("tree", tree).tree.unwrap();
    let Tree::Node((left, right)) = tree else {
        panic!("{tree:?}")
    };
    assert_eq!(*left, Tree::Leaf(1));
    assert!(matches!(*right, Tree::Node(_)));
}

#[test]
fn nesting_of_a_type_in_itself_does_not_overflow_the_stack() {
    for (depth, is_read) in [(31, true), (32, false), (10_000, false)] {
        let open = r#"{"node":[{"leaf":1},{"node":[{"leaf":1},"#;
        let tree = open.repeat(depth) + r#"{"leaf":1}"# + &"]}]}".repeat(depth);
        let body = format!(r#"{{"code":"alternatives","words":"open","tree":{tree}}}"#);
        match decoded(422, &body) {
            // As one of another type it is absent, and hides no other.
            Typed::Alternatives { details, .. } => {
                let details = details.unwrap();
                assert_eq!(details.tree.is_some(), is_read, "{depth}");
                assert_eq!(details.words, Some(AlternativesWords::Open));
            }
            other => panic!("{other:?}"),
        }
    }
}
