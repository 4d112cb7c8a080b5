//! The shape of bodies that can have any of several shapes.

use std::borrow::Cow;

use super::{DetailShape, Item, Object, Shape};

/// The members of both objects, and the elements of both lists, are combined; other values that differ are alternatives.
pub(super) fn union<'a>(first: Shape<'a>, second: Shape<'a>) -> Shape<'a> {
    match (first, second) {
        (first, second) if first.includes(&second) => first,
        (Shape::Object(first), Shape::Object(second)) => Shape::Object(objects(first, second)),
        (Shape::Details(first), Shape::Details(second)) => Shape::Details(objects(first, second)),
        (Shape::List(first), Shape::List(second)) if first.len() == second.len() => {
            let pairs = first.into_iter().zip(second);
            Shape::List(pairs.map(|(first, second)| items(first, second)).collect())
        }
        (Shape::Fact(fact_type, example), Shape::Fact(other, _)) if fact_type == other => {
            Shape::Fact(fact_type, example)
        }
        (Shape::Detail(first), Shape::Detail(second)) if first.schema == second.schema => {
            Shape::Detail(DetailShape {
                description: first.description.or(second.description),
                example: first.example.or(second.example),
                ..first
            })
        }
        (first, second) => Shape::Either(Box::new(first), Box::new(second)),
    }
}

/// A member that one of the objects lacks is optional.
pub(super) fn objects<'a>(first: Object<'a>, second: Object<'a>) -> Object<'a> {
    let rest = match (first.rest, second.rest) {
        (Some(first), Some(second)) if first != second => Some(Cow::Owned(true.into())),
        (first, second) => first.or(second),
    };
    let mut others = second.members;
    let mut members = Vec::new();
    for (name, item) in first.members {
        let other = others.iter().position(|(other, _)| *other == name);
        let item = match other.map(|at| others.remove(at)) {
            Some((_, other)) => items(item, other),
            None => Item {
                required: false,
                ..item
            },
        };
        members.push((name, item));
    }
    members.extend(others.into_iter().map(|(name, item)| {
        let item = Item {
            required: false,
            ..item
        };
        (name, item)
    }));
    Object { members, rest }
}

fn items<'a>(first: Item<'a>, second: Item<'a>) -> Item<'a> {
    Item {
        required: first.required && second.required,
        shape: union(first.shape, second.shape),
    }
}

impl Shape<'_> {
    /// Whether it is the other, or has it as an alternative.
    fn includes(&self, other: &Shape<'_>) -> bool {
        match self {
            Shape::Either(first, second) => first.includes(other) || second.includes(other),
            shape => shape == other,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_shape_is_an_alternative_once() {
        let of = |number: u8| Shape::Fixed(json!(number));
        let both = union(of(1), of(2));
        assert!(matches!(both, Shape::Either(..)));
        for known in [1, 2] {
            assert_eq!(union(both.clone(), of(known)), both);
        }
        assert_ne!(union(both.clone(), of(3)), both);
    }

    #[test]
    fn of_details_of_one_type_the_texts_and_examples_of_any_are_known() {
        let detail = |description, example: Option<&str>| {
            Shape::Detail(DetailShape {
                schema: None,
                schemas: None,
                description,
                example: example.map(|json| serde_json::from_str(json).unwrap()),
                placed: false,
            })
        };
        let whole = detail(Some("How many"), Some("7"));
        assert_eq!(
            union(detail(None, Some("7")), detail(Some("How many"), None)),
            whole
        );
        assert_eq!(
            union(detail(Some("How many"), None), detail(None, Some("7"))),
            whole
        );
    }
}
