//! The changes between two schemas, as a client that reads the values sees them.
//!
//! Names of schemas do not count: references are followed, and what is compared already is not compared again.

mod arms;
mod integers;
mod lists;
mod objects;
mod ranges;
mod resolved;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Rule;
use super::rules;
use crate::schema::follow;

pub(super) use arms::kinds;
pub(super) use resolved::resolved;

/// The named schemas of a document.
pub(super) type Schemas = BTreeMap<String, Value>;

/// A change at a place within the values.
#[derive(Debug, PartialEq)]
pub(super) struct SchemaChange {
    pub(super) rule: Rule,
    /// The place, such as `[].field`; empty for the value itself.
    pub(super) path: String,
    /// How it has changed.
    pub(super) what: String,
}

/// Every change from one schema to the other.
pub(super) fn compare(old: (&Value, &Schemas), new: (&Value, &Schemas)) -> Vec<SchemaChange> {
    let mut comparison = Comparison {
        old: old.1,
        new: new.1,
        compared: BTreeSet::new(),
        changes: Vec::new(),
    };
    comparison.schemas("", old.0, new.0);
    comparison.changes
}

struct Comparison<'a> {
    old: &'a Schemas,
    new: &'a Schemas,
    /// The pairs of schemas that are or were compared, by address: types contain themselves.
    compared: BTreeSet<(*const Value, *const Value)>,
    changes: Vec<SchemaChange>,
}

impl<'a> Comparison<'a> {
    fn add(&mut self, rule: Rule, path: &str, what: impl Into<String>) {
        self.changes.push(SchemaChange {
            rule,
            path: path.to_owned(),
            what: what.into(),
        });
    }

    fn schemas(&mut self, path: &str, old: &'a Value, new: &'a Value) {
        self.descriptions(path, old, new);
        let (old, new) = (follow(old, self.old), follow(new, self.new));
        if !self.compared.insert((old, new)) {
            return;
        }
        let (was, is) = (kinds(old, self.old), kinds(new, self.new));
        match (was.contains("any"), is.contains("any")) {
            (true, true) => {}
            (true, false) => self.add(rules::DETAIL_TYPED, path, "the type is known"),
            (false, true) => {
                self.add(rules::DETAIL_TYPE, path, "the type is no longer known");
            }
            (false, false) => self.known(path, old, new, &was, &is),
        }
    }

    /// Two schemas whose kinds of values are known.
    fn known(
        &mut self,
        path: &str,
        old: &'a Value,
        new: &'a Value,
        was: &BTreeSet<&'static str>,
        is: &BTreeSet<&'static str>,
    ) {
        let more: Vec<_> = is.difference(was).copied().collect();
        if !more.is_empty() {
            let what = format!("{} became {}", named(was), named(is));
            self.add(rules::DETAIL_TYPE, path, what);
        } else if was != is {
            let what = format!("{} became {}", named(was), named(is));
            self.add(rules::DETAIL_NARROWED, path, what);
        }
        let (old_arms, new_arms) = (arms::of(old, self.old), arms::of(new, self.new));
        self.ranges(path, &old_arms, &new_arms);
        self.lists(path, &old_arms, &new_arms);
        self.objects(path, &old_arms, &new_arms);
        self.others(path, old, new, &old_arms, &new_arms);
    }

    /// The description of a place is that of the schema, or of the one to which it refers.
    fn descriptions(&mut self, path: &str, old: &'a Value, new: &'a Value) {
        let of = |schema: &'a Value, schemas: &'a Schemas| {
            let own = schema["description"].as_str();
            own.or_else(|| follow(schema, schemas)["description"].as_str())
        };
        let (was, is) = (of(old, self.old), of(new, self.new));
        if was != is {
            let what = match (was, is) {
                (Some(was), Some(is)) => format!("the description `{was}` became `{is}`"),
                (None, Some(is)) => format!("the description `{is}` was added"),
                (Some(was), None) => format!("the description `{was}` was removed"),
                (None, None) => return,
            };
            self.add(rules::DOCUMENTATION, path, what);
        }
    }

    /// What only another validator knows to compare, such as `if` and `not`.
    fn others(
        &mut self,
        path: &str,
        old: &'a Value,
        new: &'a Value,
        old_arms: &[&'a Value],
        new_arms: &[&'a Value],
    ) {
        let rest = |schema: &Value, arms: &[&Value]| {
            let arms = arms.iter().copied().chain([schema]);
            let rest = arms.flat_map(|arm| arm.as_object().into_iter().flatten());
            let rest = rest.filter(|(keyword, _)| !COMPARED.contains(&keyword.as_str()));
            rest.map(|(keyword, value)| format!("{keyword}: {value}"))
                .collect::<BTreeSet<_>>()
        };
        let (was, is) = (rest(old, old_arms), rest(new, new_arms));
        let listed = |from: &BTreeSet<String>, without: &BTreeSet<String>| {
            let differs: Vec<_> = from.difference(without).map(String::as_str).collect();
            match &differs[..] {
                [] => "nothing".to_owned(),
                differs => format!("`{}`", differs.join("`, `")),
            }
        };
        if was != is {
            let what = format!("{} became {}", listed(&was, &is), listed(&is, &was));
            self.add(rules::DETAIL_RANGE, path, what);
        }
    }
}

/// The keywords that the other functions compare, and those that say nothing of values.
const COMPARED: &[&str] = &[
    "$ref",
    "additionalProperties",
    "anyOf",
    "description",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "type",
];

/// The kinds in the words of JSON.
fn named(kinds: &BTreeSet<&'static str>) -> String {
    let is_number = kinds.contains("fraction");
    let kinds = kinds
        .iter()
        .filter(|kind| !(is_number && **kind == "integer"));
    let kinds: Vec<_> = kinds
        .map(|kind| if *kind == "fraction" { "number" } else { kind })
        .collect();
    match &kinds[..] {
        [] => "`nothing`".to_owned(),
        kinds => format!("`{}`", kinds.join(" or ")),
    }
}
