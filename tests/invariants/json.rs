//! Other JSON documents of the form of one.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// The document with a few changes of whole values, or `None` if it is no JSON.
pub(crate) fn mutated(document: &[u8], rng: &mut Rng) -> Option<Value> {
    let mut document: Value = serde_json::from_slice(document).ok()?;
    for _ in 0..rng.usize(1..4) {
        let other = node(&mut document, rng).clone();
        change(node(&mut document, rng), other, rng);
    }
    Some(document)
}

/// One of its values, or the document itself.
fn node<'a>(value: &'a mut Value, rng: &mut Rng) -> &'a mut Value {
    let inner = match value {
        Value::Array(list) => list.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    };
    if inner == 0 || rng.u8(..8) == 0 {
        return value;
    }
    let at = rng.usize(..inner);
    match value {
        Value::Array(list) => node(&mut list[at], rng),
        Value::Object(members) => match members.values_mut().nth(at) {
            Some(member) => node(member, rng),
            None => unreachable!("counted"),
        },
        _ => unreachable!("counted"),
    }
}

fn change(value: &mut Value, other: Value, rng: &mut Rng) {
    match (rng.u8(..6), &mut *value) {
        (0, Value::Array(list)) if !list.is_empty() => {
            list.remove(rng.usize(..list.len()));
        }
        (1, Value::Array(list)) => list.insert(rng.usize(..=list.len()), other),
        (0, Value::Object(members)) if !members.is_empty() => {
            let name = any_name(members, rng);
            members.remove(&name);
        }
        (1, Value::Object(members)) if !members.is_empty() => {
            let name = any_name(members, rng);
            members.insert(name, other);
        }
        (2, Value::Object(members)) if !members.is_empty() => {
            let name = any_name(members, rng);
            let member = members.remove(&name).unwrap_or_default();
            members.insert(name + "_", member);
        }
        (3, Value::String(text)) => text.push(rng.char(..)),
        (3, Value::Number(_)) => *value = json!(rng.i64(..) >> rng.u8(..64)),
        (4, _) => *value = scalar(rng),
        _ => *value = other,
    }
}

fn any_name(members: &Map<String, Value>, rng: &mut Rng) -> String {
    let at = rng.usize(..members.len());
    members.keys().nth(at).cloned().unwrap_or_default()
}

fn scalar(rng: &mut Rng) -> Value {
    let scalars = [
        Value::Null,
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(409),
        json!(u64::MAX),
        json!(0.5),
        json!(1e300),
        json!(""),
        json!("a"),
        json!([]),
        json!({}),
    ];
    scalars[rng.usize(..scalars.len())].clone()
}
