//! The named schemas that a module needs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::export::schema_type::Type;

/// The named schemas that these types refer to, also through each other. One that leads to nothing but itself, or is
/// missing, is unknown.
pub(super) fn named<'t>(
    schemas: &BTreeMap<String, Json>,
    types: impl Iterator<Item = &'t Type>,
) -> BTreeMap<String, Type> {
    let mut names = BTreeSet::new();
    for of_type in types {
        of_type.names(true, &mut |name, _| {
            names.insert(name.to_owned());
        });
    }
    let mut found = BTreeMap::new();
    while let Some(name) = names.pop_first() {
        if found.contains_key(&name) {
            continue;
        }
        let of_type = Type::new(schemas.get(&name));
        of_type.names(true, &mut |name, _| {
            names.insert(name.to_owned());
        });
        found.insert(name, of_type);
    }
    let circular: Vec<_> = found
        .keys()
        .filter(|name| leads_to(&found, name, name, &mut BTreeSet::new()))
        .cloned()
        .collect();
    for name in circular {
        found.insert(name, Type::Unknown);
    }
    found
}

fn leads_to<'t>(
    types: &'t BTreeMap<String, Type>,
    from: &str,
    target: &str,
    seen: &mut BTreeSet<&'t str>,
) -> bool {
    let mut next = Vec::new();
    if let Some(of_type) = types.get(from) {
        of_type.names(true, &mut |name, direct| {
            if direct {
                next.push(name);
            }
        });
    }
    next.into_iter()
        .any(|name| name == target || (seen.insert(name) && leads_to(types, name, target, seen)))
}
