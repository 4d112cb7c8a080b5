//! Whether a body has the shape.

use serde_json::Value as Json;

use super::{FactType, Item, Object, Shape};
use crate::export::schemas::Schemas;
use crate::schema::misfit as schema_misfit;
use crate::{Effect, Retry};

/// The first place where the value does not have the shape, as a path and what is expected there; `None` if it has it.
pub(in super::super) fn misfit(
    value: &Json,
    shape: &Shape<'_>,
    schemas: &Schemas,
) -> Option<(String, String)> {
    let wrong = |expected: String| Some((String::new(), expected));
    match shape {
        Shape::Fixed(fixed) if value != fixed => wrong(fixed.to_string()),
        Shape::Code(code) if value != *code => wrong(format!("{code:?}")),
        Shape::Fixed(_) | Shape::Code(_) => None,
        Shape::Fact(fact, _) if !is_of(value, *fact) => wrong(name(*fact).to_owned()),
        Shape::Fact(..) => None,
        Shape::Detail(detail) => schema_misfit(value, detail.schema.as_deref()?, schemas),
        Shape::Object(object) | Shape::Details(object) => misfit_of_object(value, object, schemas),
        Shape::List(items) => misfit_of_list(value, items, schemas),
        Shape::Either(first, second) => {
            let first = misfit(value, first, schemas)?;
            misfit(value, second, schemas).map(|_| first)
        }
    }
}

fn misfit_of_object(
    value: &Json,
    object: &Object<'_>,
    schemas: &Schemas,
) -> Option<(String, String)> {
    let Json::Object(given) = value else {
        return Some((String::new(), "an object".to_owned()));
    };
    let known = |name: &str| object.members.iter().find(|(known, _)| *known == name);
    let further = given.iter().filter(|(name, _)| known(name).is_none());
    let mut further = further.filter_map(|(name, member)| {
        let below = match &object.rest {
            Some(schema) => schema_misfit(member, schema, schemas)?,
            None => (String::new(), "no such member".to_owned()),
        };
        Some((name, below))
    });
    if let Some((name, (path, expected))) = further.next() {
        return Some((format!(".{name}{path}"), expected));
    }
    object.members.iter().find_map(|(name, item)| {
        let below = match given.get(*name) {
            Some(member) => misfit(member, &item.shape, schemas)?,
            None if item.required => (String::new(), "a member of this name".to_owned()),
            None => return None,
        };
        Some((format!(".{name}{}", below.0), below.1))
    })
}

/// An optional element that is left out moves those after it.
fn misfit_of_list(value: &Json, items: &[Item<'_>], schemas: &Schemas) -> Option<(String, String)> {
    let Json::Array(given) = value else {
        return Some((String::new(), "an array".to_owned()));
    };
    let mut position = 0;
    for item in items {
        let element = given.get(position);
        match element.map(|element| misfit(element, &item.shape, schemas)) {
            Some(None) => position += 1,
            _ if !item.required => {}
            Some(Some((path, expected))) => return Some((format!("[{position}]{path}"), expected)),
            None => return Some((format!("[{position}]"), "an element".to_owned())),
        }
    }
    let further = position < given.len();
    further.then(|| (format!("[{position}]"), "no further element".to_owned()))
}

fn is_of(value: &Json, fact: FactType) -> bool {
    match fact {
        FactType::String => value.is_string(),
        FactType::Boolean => value.is_boolean(),
        FactType::Integer => value.is_u64(),
        FactType::RetryClass => Retry::CLASSES.iter().any(|class| value == class.as_str()),
        FactType::Effect => Effect::ALL.iter().any(|effect| value == effect.as_str()),
    }
}

fn name(fact: FactType) -> &'static str {
    match fact {
        FactType::String => "a string",
        FactType::Boolean => "a boolean",
        FactType::Integer => "an integer that is not negative",
        FactType::RetryClass => "a retry class",
        FactType::Effect => "an effect",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    fn item(required: bool, shape: Shape<'_>) -> Item<'_> {
        Item { required, shape }
    }

    fn object<'a>(members: Vec<(&'a str, Item<'a>)>) -> Shape<'a> {
        Shape::Object(Object {
            members,
            rest: None,
        })
    }

    #[track_caller]
    fn assert_misfit(value: &Json, shape: &Shape<'_>, expected: Option<(&str, &str)>) {
        let misfit = misfit(value, shape, &BTreeMap::new());
        let misfit = misfit
            .as_ref()
            .map(|(path, expected)| (&**path, &**expected));
        assert_eq!(misfit, expected, "{value}");
    }

    #[test]
    fn the_first_misfit_is_told_with_its_path() {
        let fact = |fact| Shape::Fact(fact, json!(0));
        let error = object(vec![
            ("code", item(true, Shape::Code("gone"))),
            ("status", item(true, fact(FactType::Integer))),
            ("retry", item(false, fact(FactType::RetryClass))),
            ("effect", item(false, fact(FactType::Effect))),
        ]);
        let shape = object(vec![("error", item(true, error))]);
        for (value, expected) in [
            (
                json!({ "code": "gone", "status": 410, "retry": "never", "effect": "none" }),
                None,
            ),
            (json!({ "code": "gone", "status": 410 }), None),
            (json!([]), Some((".error", "an object"))),
            (
                json!({ "code": "Gone", "status": 410 }),
                Some((".error.code", "\"gone\"")),
            ),
            (
                json!({ "code": "gone" }),
                Some((".error.status", "a member of this name")),
            ),
            (
                json!({ "code": "gone", "status": -1 }),
                Some((".error.status", "an integer that is not negative")),
            ),
            (
                json!({ "code": "gone", "status": 410, "retry": "soon" }),
                Some((".error.retry", "a retry class")),
            ),
            (
                json!({ "code": "gone", "status": 410, "effect": 1 }),
                Some((".error.effect", "an effect")),
            ),
            (
                json!({ "code": "gone", "status": 410, "more": 1 }),
                Some((".error.more", "no such member")),
            ),
        ] {
            assert_misfit(&json!({ "error": value }), &shape, expected);
        }
    }

    #[test]
    fn elements_may_be_left_out_and_either_alternative_will_do() {
        let text = || Shape::Fact(FactType::String, json!(""));
        let either = Shape::Either(Box::new(Shape::Fixed(json!(1))), Box::new(text()));
        let list = Shape::List(vec![
            item(true, text()),
            item(false, Shape::Fact(FactType::Boolean, json!(true))),
            item(true, either),
        ]);
        for (value, expected) in [
            (json!(["a", true, 1]), None),
            (json!(["a", "b"]), None),
            (json!(["a"]), Some(("[1]", "an element"))),
            (json!(["a", true, 2]), Some(("[2]", "1"))),
            (json!(["a", 1, 1]), Some(("[2]", "no further element"))),
            (json!({}), Some(("", "an array"))),
        ] {
            assert_misfit(&value, &list, expected);
        }
    }
}
