//! Schemas of which one applies.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::reference::path;

/// Any of these schemas, each once and in the same order.
pub(super) fn any_of(schemas: impl IntoIterator<Item = Json>) -> Json {
    let mut known = HashSet::new();
    let schemas = schemas.into_iter();
    let distinct: Vec<Json> = schemas
        .filter(|schema| known.insert(schema.clone()))
        .collect();
    match <[Json; 1]>::try_from(distinct) {
        Ok([schema]) => schema,
        Err(distinct) => Json::from_iter([("anyOf", distinct)]),
    }
}

/// One of these schemas. The member has the code, which tells them apart; `names` are the codes, each with the name of
/// its schema.
pub(super) fn one_of<'a>(
    schemas: Vec<Json>,
    member: &str,
    names: impl Iterator<Item = (&'a str, &'a str)>,
) -> Json {
    let mapping = names.map(|(code, name)| (code, path("schemas", name)));
    let discriminator = Json::from_iter([
        ("propertyName", member.into()),
        ("mapping", Json::from_iter(mapping)),
    ]);
    Json::from_iter([("oneOf", schemas.into()), ("discriminator", discriminator)])
}
