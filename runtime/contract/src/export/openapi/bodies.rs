//! The schemas of the codes' bodies, and how a response combines them.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::names::Names;
use super::{OpenApiOptions, schema, statuses_of};
use crate::document::CatalogDocument;
use crate::export::entry::Entry;
use crate::export::shape;
use crate::layout::{Fact, Member, Value};

/// The bodies of a catalog's codes.
pub(super) struct Bodies<'a> {
    /// That of each entry; `None` without a body.
    of_entries: Vec<Option<Body<'a>>>,
    /// The schemas that the catalog's details refer to.
    of_details: Map<String, Json>,
    /// Whether a code excludes the others.
    exclusive: bool,
}

/// The body of a code.
struct Body<'a> {
    code: &'a str,
    envelope: &'a str,
    /// Where the bodies of the envelope differ.
    place: Place<'a>,
    /// The schema of the whole body, with `null` at the place.
    around: Json,
    /// The schema at the place.
    schema: Json,
    /// The name of that schema.
    name: String,
}

/// The object that holds the code, from the root of the layout.
#[derive(Clone, Default, PartialEq)]
struct Place<'a> {
    path: Vec<&'a str>,
    /// The name of its member with the code; `None` if bodies can differ elsewhere, too. The path is then empty.
    code: Option<&'a str>,
}

impl<'a> Bodies<'a> {
    pub(super) fn new(
        document: &CatalogDocument,
        entries: &[Entry<'a>],
        options: &OpenApiOptions,
    ) -> Self {
        let schemas: Vec<Option<Json>> = entries
            .iter()
            .map(|entry| {
                let shape = shape::body(*entry)?;
                let mut schema = schema::schema(&shape, options);
                schema.sort_all_objects();
                Some(schema)
            })
            .collect();
        let places = places(entries, &schemas);
        let bodies = entries.iter().zip(schemas).map(|(entry, around)| {
            let mut around = around?;
            let envelope = entry.code.envelope.as_str();
            let place = places.get(envelope).cloned().unwrap_or_default();
            let schema = at(&mut around, &place.path)?.take();
            Some(Body {
                code: &entry.code.code,
                envelope,
                schema: deprecated_if(entry, &place, schema),
                place,
                around,
                name: String::new(),
            })
        });
        let mut of_entries: Vec<_> = bodies.collect();
        name_schemas(document, entries, &mut of_entries);
        let of_details = document.schemas.iter();
        let of_details = of_details.map(|(name, schema)| {
            let mut schema = schema.clone();
            schema::complete(&mut schema);
            (name.clone(), schema)
        });
        Bodies {
            of_entries,
            of_details: of_details.collect(),
            exclusive: !options.extensible_codes,
        }
    }

    /// All schemas by name.
    pub(super) fn schemas(&self) -> Map<String, Json> {
        let mut schemas = self.of_details.clone();
        for body in self.of_entries.iter().flatten() {
            if !schemas.contains_key(&body.name) {
                schemas.insert(body.name.clone(), body.schema.clone());
            }
        }
        schemas
    }

    /// The schema of any of these entries' bodies.
    pub(super) fn schema_of(&self, members: &[usize]) -> Json {
        let mut envelopes: BTreeMap<&str, Vec<&Body<'a>>> = BTreeMap::new();
        for member in members {
            if let Some(Some(body)) = self.of_entries.get(*member) {
                envelopes.entry(body.envelope).or_default().push(body);
            }
        }
        let alternatives = envelopes
            .values()
            .flat_map(|bodies| self.of_envelope(bodies));
        any_of(distinct(alternatives))
    }

    /// The schema of these bodies of one envelope, or several if the code does not tell them apart.
    fn of_envelope(&self, bodies: &[&Body<'a>]) -> Vec<Json> {
        let references = distinct(bodies.iter().map(|body| reference(&body.name)));
        let [first, ..] = bodies else {
            return references;
        };
        if references.len() > 1 && first.place.code.is_none() {
            return references;
        }
        let mut schema = first.around.clone();
        if let Some(inner) = at(&mut schema, &first.place.path) {
            *inner = match first.place.code {
                Some(member) if self.exclusive && references.len() > 1 => {
                    let mapping: Map<_, _> = bodies
                        .iter()
                        .map(|body| (body.code.to_owned(), reference(&body.name)["$ref"].clone()))
                        .collect();
                    json!({
                        "oneOf": references,
                        "discriminator": { "propertyName": member, "mapping": mapping },
                    })
                }
                _ => any_of(references),
            };
        }
        vec![schema]
    }
}

fn reference(name: &str) -> Json {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn any_of(alternatives: Vec<Json>) -> Json {
    match <[Json; 1]>::try_from(alternatives) {
        Ok([schema]) => schema,
        Err(alternatives) => json!({ "anyOf": alternatives }),
    }
}

/// Each once, in the same order.
fn distinct(schemas: impl Iterator<Item = Json>) -> Vec<Json> {
    let mut known = std::collections::BTreeSet::new();
    schemas
        .filter(|schema| known.insert(schema.to_string()))
        .collect()
}

/// The schema at the path through objects.
fn at<'s>(schema: &'s mut Json, path: &[&str]) -> Option<&'s mut Json> {
    path.iter().try_fold(schema, |schema, name| {
        schema.get_mut("properties")?.get_mut(*name)
    })
}

/// The place of the code in each envelope, by the envelope's id, if the bodies of each response differ nowhere else.
fn places<'a>(entries: &[Entry<'a>], schemas: &[Option<Json>]) -> BTreeMap<&'a str, Place<'a>> {
    let mut places = BTreeMap::new();
    let mut around: BTreeMap<(&str, String, Option<&str>), Json> = BTreeMap::new();
    for (entry, schema) in entries.iter().zip(schemas) {
        let (Some(layout), Some(schema)) = (entry.layout, schema) else {
            continue;
        };
        let id = entry.code.envelope.as_str();
        let place: &mut Place<'a> = places
            .entry(id)
            .or_insert_with(|| code_place(layout).unwrap_or_default());
        let mut schema = schema.clone();
        let Some(inner) = at(&mut schema, &place.path).filter(|inner| inner["type"] == "object")
        else {
            *place = Place::default();
            continue;
        };
        *inner = Json::Null;
        for status in statuses_of(entry.code) {
            let response = (id, status, entry.code.content_type());
            let known = around.entry(response).or_insert_with(|| schema.clone());
            if *known != schema {
                *place = Place::default();
            }
        }
    }
    places
}

/// The object that has the code as a member and is in every body.
fn code_place(layout: &Value) -> Option<Place<'_>> {
    let Value::Object(members) = layout else {
        return None;
    };
    let required = || {
        members.iter().filter_map(|member| match member {
            Member::Required(name, value) => Some((&name[..], value)),
            _ => None,
        })
    };
    let code = required().find(|(_, value)| matches!(value, Value::Fact(Fact::Code)));
    if let Some((name, _)) = code {
        return Some(Place {
            path: Vec::new(),
            code: Some(name),
        });
    }
    required().find_map(|(name, value)| {
        let mut place = code_place(value)?;
        place.path.insert(0, name);
        Some(place)
    })
}

/// A deprecated code is marked if its schema is its own.
fn deprecated_if(entry: &Entry<'_>, place: &Place<'_>, mut schema: Json) -> Json {
    if entry.code.deprecated.is_some() && (place.code.is_some() || schema::shows_code(*entry)) {
        schema["deprecated"] = true.into();
        schema.sort_all_objects();
    }
    schema
}

/// Gives each distinct schema a name.
fn name_schemas(
    document: &CatalogDocument,
    entries: &[Entry<'_>],
    bodies: &mut [Option<Body<'_>>],
) {
    let mut uses: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (position, body) in bodies.iter().enumerate() {
        if let Some(body) = body {
            let key = (body.envelope, body.schema.to_string());
            uses.entry(key).or_default().push(position);
        }
    }
    // In the order of the codes, so that names do not depend on the schemas.
    let mut uses: Vec<Vec<usize>> = uses.into_values().collect();
    uses.sort();
    let mut names = Names::new(document);
    let named = uses.iter().map(|positions| {
        let codes = positions.iter().map(|position| entries[*position].code);
        names.of_schema(&codes.collect::<Vec<_>>())
    });
    let named: Vec<String> = named.collect();
    for (positions, name) in uses.iter().zip(named) {
        for position in positions {
            if let Some(body) = &mut bodies[*position] {
                body.name.clone_from(&name);
            }
        }
    }
}
