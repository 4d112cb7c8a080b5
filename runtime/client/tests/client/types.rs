//! The types of details, by their schemas.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::decoded;

errbook_client::client! {
    /// Details of every type
    #[derive(Clone, PartialEq)]
    pub(crate) enum Typed = "tests/contracts/types.json";
    rename("#/schemas/String" = Word);
}

fn objects(mut members: Value) -> Option<Box<ObjectsDetails>> {
    members["code"] = "objects".into();
    let members = members.as_object_mut().unwrap();
    let window = json!({ "from": 1, "to": null, "note": null });
    members.entry("window").or_insert(window);
    match decoded(422, &Value::from(members.clone()).to_string()) {
        Typed::Objects { details, .. } => details,
        other => panic!("{other:?}"),
    }
}

fn alternatives(name: &str, value: Value) -> AlternativesDetails {
    let body = json!({ "code": "alternatives", name: value });
    match decoded(422, &body.to_string()) {
        Typed::Alternatives { details, .. } => *details.unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_object_is_a_struct() {
    let window = json!({ "from": 1, "to": 2, "type": "t", "note": "n", "inner": { "deep": true }, "more": 1 });
    let window = objects(json!({ "window": window })).unwrap().window;
    assert_eq!((window.from, window.to), (1_i64, Some(2)));
    assert_eq!(window.r#type.as_deref(), Some("t"));
    assert_eq!(window.note.as_deref(), Some("n"));
    assert_eq!(window.inner, Some(ObjectsWindowInner { deep: Some(true) }));
    let window = objects(json!({})).unwrap().window;
    assert_eq!((window.to, window.note, window.inner), (None, None, None));
}

#[test]
fn an_object_is_read_as_a_whole() {
    for wrong in [json!({}), json!({ "from": "1" }), json!([1]), json!(1)] {
        assert!(objects(json!({ "window": wrong })).is_none(), "{wrong}");
    }
    let inner = json!({ "from": 1, "inner": { "deep": 1 } });
    let inner = objects(json!({ "window": inner })).unwrap().window.inner;
    assert_eq!(inner, Some(ObjectsWindowInner { deep: None }));
}

#[test]
fn a_type_that_contains_itself_is_boxed() {
    let json = json!({ "name": "a", "parent": { "name": "b" }, "children": [{ "name": "c", "children": [] }] });
    let category = objects(json!({ "category": json }))
        .unwrap()
        .category
        .unwrap();
    let parent: Box<Category> = category.parent.unwrap();
    assert_eq!(parent.name, "b");
    let children: Vec<Category> = category.children.unwrap();
    assert_eq!(children[0].name, "c");
    assert_eq!(children[0].children, Some(Vec::new()));

    let names = objects(json!({ "names": { "a": { "b": {} } } }))
        .unwrap()
        .names;
    let Names(names) = names.unwrap();
    let Names(a) = &names["a"];
    assert_eq!(a["b"], Names(BTreeMap::new()));
}

#[test]
fn maps_lists_and_tuples_have_the_types_of_their_elements() {
    let details = objects(json!({
        "counts": { "a": 1, "b": null }, "by_id": { "7": 60 }, "pair": ["a", null], "matrix": [[1, 2.5], []],
        "object": { "x": [null] }, "any": [1], "lost": 1
    }));
    let details = details.unwrap();
    let counts = BTreeMap::from([("a".to_owned(), Some(1_i64)), ("b".to_owned(), None)]);
    assert_eq!(details.counts, Some(counts));
    let by_id: BTreeMap<String, Seconds> = details.by_id.unwrap();
    assert_eq!(by_id["7"], 60_u64);
    assert_eq!(details.pair, Some(("a".to_owned(), None::<u64>)));
    assert_eq!(details.matrix, Some(vec![vec![1.0, 2.5], Vec::new()]));
    assert_eq!(Value::from(details.object.unwrap()), json!({ "x": [null] }));
    assert_eq!(details.any, Some(json!([1])));
    assert_eq!(details.lost, Some(json!(1)));
}

#[test]
fn a_list_map_or_tuple_is_read_as_a_whole() {
    let details = objects(json!({
        "counts": { "a": "1" }, "by_id": { "7": -1 }, "pair": ["a"], "matrix": [[1], 2], "object": []
    }));
    let details = details.unwrap();
    assert_eq!((details.counts, details.by_id), (None, None));
    assert_eq!(
        (details.pair, details.matrix, details.object),
        (None, None, None)
    );
    assert!(
        objects(json!({ "pair": ["a", 1, 2] }))
            .unwrap()
            .pair
            .is_none()
    );
    // Of a map, too, a member that is there twice is not read.
    let body = r#"{"code":"objects","window":{"from":1},"counts":{"a":1,"\u0061":2}}"#;
    let Typed::Objects {
        details: Some(details),
        ..
    } = decoded(422, body)
    else {
        panic!("no details")
    };
    assert_eq!(details.counts, None);
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
fn words_that_would_be_the_same_get_a_number() {
    let word = |json| objects(json!({ "string": json })).unwrap().string.unwrap();
    assert_eq!(word("slot"), Word::Slot);
    assert_eq!(word("Slot"), Word::Slot2);
    assert_eq!(word("2nd"), Word::Value2nd);
    assert_eq!(word("unrecognized"), Word::Unrecognized2);
    assert_eq!(word(""), Word::Value);
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
fn what_is_flattened_stands_beside_the_other_details() {
    let read = |body: &str| match decoded(422, body) {
        Typed::Flat { details, .. } => *details.unwrap(),
        other => panic!("{other:?}"),
    };
    let details = read(r#"{"code":"flat","named":"n","shape":"circle","radius":1,"a":1,"b":"x"}"#);
    assert_eq!(details.named, "n");
    assert_eq!(details.circle.unwrap().radius, 1.0);
    let counts = BTreeMap::from([("a".to_owned(), 1_i64), ("radius".to_owned(), 1)]);
    assert_eq!(details.counts, counts);
    let details = read(r#"{"code":"flat","named":"n","radius":1}"#);
    assert_eq!(details.circle, None);
}

#[test]
fn a_type_without_a_name_gets_a_number_where_its_name_is_taken() {
    let body = r#"{"code":"flat","named":"n","details":{"a":"b"}}"#;
    let Typed::Flat { details, .. } = decoded(422, body) else {
        panic!("not the variant of the code")
    };
    let details: FlatDetails = *details.unwrap();
    let a = Some("b".to_owned());
    assert_eq!(details.details, Some(FlatDetails2 { a }));
}
