//! The types of details, by their schemas.

mod alternatives;
mod effort;

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
#[test]
fn words_that_would_be_the_same_get_a_number() {
    let word = |json| objects(json!({ "string": json })).unwrap().string.unwrap();
    assert_eq!(word("slot"), Word::Slot);
    assert_eq!(word("Slot"), Word::Slot2);
    assert_eq!(word("2nd"), Word::Value2nd);
    assert_eq!(word("unrecognized"), Word::Unrecognized2);
    assert_eq!(word(""), Word::Value);
}
