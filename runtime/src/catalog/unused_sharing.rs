//! Definitions whose `shared_code` or `shared_number` allows nothing.

use std::collections::BTreeMap;

use errbook_contract::document::UnusedSharing;
use errbook_contract::lint::Lint;

use super::Catalog;
use crate::Definition;

/// The marks whose code or number no other variant of the catalog has. The catalog of one type has none: the other
/// definition may be in a type that only a larger catalog lists.
pub(super) fn unused_sharing(catalog: &'static Catalog) -> Vec<UnusedSharing> {
    if catalog.name.is_empty() {
        return Vec::new();
    }
    let code = |definition: &'static Definition| {
        let marked = definition.optional.shared_code;
        Some((definition.code, marked))
    };
    let number = |definition: &'static Definition| {
        let marked = definition.optional.shared_number;
        definition.number().map(|number| (number, marked))
    };
    let mut unused = alone(catalog, Lint::UnusedSharedCode, code);
    unused.extend(alone(catalog, Lint::UnusedSharedNumber, number));
    unused
}

/// The marked definitions that are the only variant with their key. The statuses of a variant count as one.
fn alone<K: Ord>(
    catalog: &'static Catalog,
    lint: Lint,
    key: impl Fn(&'static Definition) -> Option<(K, bool)>,
) -> Vec<UnusedSharing> {
    let mut firsts: BTreeMap<K, (&Definition, bool)> = BTreeMap::new();
    for definition in catalog.iter() {
        if let Some((key, marked)) = key(definition) {
            let (first, unused) = firsts.entry(key).or_insert((definition, marked));
            *unused &= is_same_variant(first, definition);
        }
    }
    let unused = firsts.into_values().filter(|(_, unused)| *unused);
    unused
        .map(|(definition, _)| UnusedSharing {
            lint,
            code: definition.code.to_owned(),
            status: definition.status.as_u16(),
        })
        .collect()
}

fn is_same_variant(a: &Definition, b: &Definition) -> bool {
    let of = |it: &Definition| (it.owner.module, it.owner.type_name, it.variant);
    of(a) == of(b)
}
