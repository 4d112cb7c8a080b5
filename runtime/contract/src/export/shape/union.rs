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
