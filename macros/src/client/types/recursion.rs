//! Schemas that contain themselves.

use std::collections::BTreeSet;

use serde_json::Value;

use super::shape::{Content, Schemas, Shape, shape};

/// Whether values of the schema contain values of the named one without a list or map between them, so that a type
/// without a box would be infinite.
pub(super) fn contains(schema: &Value, name: &str, schemas: &Schemas) -> bool {
    let mut seen = BTreeSet::new();
    reaches(schema, name, schemas, false, &mut seen)
}

/// Whether a name that is an alias of its schema's type would be an alias of itself.
pub(super) fn is_alias_of_itself(name: &str, schemas: &Schemas) -> bool {
    let mut seen = BTreeSet::new();
    let named = schemas.get(name);
    named.is_some_and(|schema| reaches(schema, name, schemas, true, &mut seen))
}

/// `aliases`: through lists and maps, but not through types of their own.
fn reaches(
    schema: &Value,
    name: &str,
    schemas: &Schemas,
    aliases: bool,
    seen: &mut BTreeSet<String>,
) -> bool {
    let mut any = |parts: &[&Value]| {
        let mut parts = parts.iter();
        parts.any(|part| reaches(part, name, schemas, aliases, seen))
    };
    match shape(schema, schemas) {
        Shape::Named(other) => {
            other == name
                || (seen.insert(other.clone())
                    && schemas
                        .get(&other)
                        .is_some_and(|schema| reaches(schema, name, schemas, aliases, seen)))
        }
        Shape::Nullable(inner) => any(&[&inner]),
        Shape::Tuple(elements) => any(&elements.iter().collect::<Vec<_>>()),
        Shape::List(inner) | Shape::Map(inner) => aliases && any(&[&inner]),
        _ if aliases => false,
        Shape::Object(members) => any(&members.iter().map(|it| &it.schema).collect::<Vec<_>>()),
        Shape::Untagged(arms) => any(&arms.iter().collect::<Vec<_>>()),
        Shape::Tagged(_, arms) | Shape::External(arms) => {
            let contents = arms.iter().flat_map(|arm| match &arm.content {
                Content::None => Vec::new(),
                Content::Members(members) => members.iter().map(|it| &it.schema).collect(),
                Content::Value(value) => vec![value],
            });
            any(&contents.collect::<Vec<_>>())
        }
        Shape::Any
        | Shape::String
        | Shape::Boolean
        | Shape::Integer { .. }
        | Shape::Number
        | Shape::Words(_) => false,
    }
}
