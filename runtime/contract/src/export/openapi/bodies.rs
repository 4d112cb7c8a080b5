//! The schemas of the codes' bodies, and how a response combines them.

use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value as Json};

use super::alternatives::{any_of, one_of};
use super::names::Names;
use super::place::Place;
use super::reference;
use super::{OpenApiOptions, schema};
use crate::document::CatalogDocument;
use crate::export::entry::Entry;
use crate::export::shape;

/// The bodies of a catalog's codes.
pub(super) struct Bodies<'a> {
    /// That of each entry; `None` without a body.
    of_entries: Vec<Option<Body<'a>>>,
    /// Where the bodies of each envelope differ, by its id.
    places: BTreeMap<&'a str, Place<'a>>,
    /// The schemas that the catalog's details refer to.
    of_details: Map<String, Json>,
    /// Whether a code excludes the others.
    exclusive: bool,
}

/// The body of a code.
struct Body<'a> {
    code: &'a str,
    envelope: &'a str,
    /// The schema of the whole body, with `null` at the place where those of the envelope differ.
    around: Json,
    /// The schema at the place.
    schema: Json,
    /// The name of that schema.
    name: String,
}

impl<'a> Bodies<'a> {
    pub(super) fn new(
        document: &CatalogDocument,
        entries: &[Entry<'a>],
        options: &OpenApiOptions,
    ) -> Self {
        let mut places: BTreeMap<&str, Place<'a>> = BTreeMap::new();
        let bodies = entries.iter().map(|entry| {
            let shape = shape::body(*entry)?;
            let envelope = entry.code.envelope.as_str();
            let place = places
                .entry(envelope)
                .or_insert_with(|| entry.layout.map(Place::new).unwrap_or_default());
            let mut around = schema::schema(&shape, options);
            Some(Body {
                code: &entry.code.code,
                envelope,
                schema: place.take(&mut around).unwrap_or_default(),
                around,
                name: String::new(),
            })
        });
        let mut of_entries: Vec<_> = bodies.collect();
        let without_place = envelopes_without_place(entries, &of_entries);
        for body in of_entries.iter_mut().flatten() {
            if without_place.contains(&body.envelope) {
                body.unite(&places[body.envelope]);
            }
        }
        for envelope in without_place {
            places.insert(envelope, Place::default());
        }
        for (entry, body) in entries.iter().zip(&mut of_entries) {
            if let Some(body) = body {
                let shows_code =
                    || places[body.envelope].code.is_some() || schema::shows_code(*entry);
                // A deprecated code is marked if its schema is its own.
                if entry.code.deprecated.is_some() && shows_code() {
                    body.schema["deprecated"] = true.into();
                }
            }
        }
        name_schemas(document, entries, &mut of_entries);
        let of_details = document.schemas.iter();
        let of_details = of_details.map(|(name, of)| (name.clone(), schema::component(of)));
        Bodies {
            of_entries,
            places,
            of_details: of_details.collect(),
            exclusive: !options.extensible_codes,
        }
    }

    /// All schemas by name.
    pub(super) fn into_schemas(self) -> Map<String, Json> {
        let mut schemas = self.of_details;
        for body in self.of_entries.into_iter().flatten() {
            schemas.entry(body.name).or_insert(body.schema);
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
            .into_values()
            .flat_map(|bodies| self.of_envelope(&bodies));
        any_of(alternatives)
    }

    /// The schema of these bodies of one envelope, or several if the code does not tell them apart.
    fn of_envelope(&self, bodies: &[&Body<'a>]) -> Vec<Json> {
        let mut known = BTreeSet::new();
        let names = bodies.iter().map(|body| &body.name);
        let names = names.filter(|name| known.insert(*name));
        let references: Vec<Json> = names.map(|name| reference::to_schema(name)).collect();
        let [first, ..] = bodies else {
            return references;
        };
        let place = &self.places[first.envelope];
        if references.len() > 1 && place.code.is_none() {
            return references;
        }
        let mut schema = first.around.clone();
        if let Some(inner) = place.of(&mut schema) {
            *inner = match place.code {
                Some(member) if self.exclusive && references.len() > 1 => {
                    let names = bodies.iter().map(|body| (body.code, &body.name[..]));
                    one_of(references, member, names)
                }
                _ => any_of(references),
            };
        }
        vec![schema]
    }
}

impl Body<'_> {
    /// Puts the schema at the place into that around it: the whole is where bodies differ.
    fn unite(&mut self, place: &Place<'_>) {
        let mut whole = self.around.take();
        if let Some(inner) = place.of(&mut whole).filter(|inner| inner.is_null()) {
            *inner = self.schema.take();
        }
        self.schema = whole;
    }
}

/// The envelopes whose bodies in one response differ outside of the place, too.
fn envelopes_without_place<'a>(entries: &[Entry<'a>], bodies: &[Option<Body<'a>>]) -> Vec<&'a str> {
    let mut known: BTreeMap<_, &Json> = BTreeMap::new();
    let mut without = Vec::new();
    for (entry, body) in entries.iter().zip(bodies) {
        let Some(body) = body else {
            continue;
        };
        let status = (!entry.code.any_status).then_some(entry.code.status);
        let differs = match known.entry((body.envelope, status, entry.code.content_type())) {
            Occupied(first) => **first.get() != body.around,
            Vacant(first) => {
                first.insert(&body.around);
                false
            }
        };
        if (differs || body.schema.is_null()) && !without.contains(&body.envelope) {
            without.push(body.envelope);
        }
    }
    without
}

/// Gives each distinct schema a name.
fn name_schemas(
    document: &CatalogDocument,
    entries: &[Entry<'_>],
    bodies: &mut [Option<Body<'_>>],
) {
    let mut uses: HashMap<(&str, &Json), Vec<usize>> = HashMap::new();
    for (position, body) in bodies.iter().enumerate() {
        if let Some(body) = body {
            let key = (body.envelope, &body.schema);
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
