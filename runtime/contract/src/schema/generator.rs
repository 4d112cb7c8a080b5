//! Collects the schemas of a document.

use std::any::type_name;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Schema;
use super::public::public;

/// Collects the schemas that have a name, each once.
#[derive(Debug, Default)]
pub struct Generator {
    schemas: BTreeMap<String, Value>,
    /// The Rust types whose schemas are made or being made, by the name of the schema.
    types: BTreeMap<String, BTreeSet<&'static str>>,
    conflicts: BTreeSet<String>,
}

impl Generator {
    /// A generator without schemas.
    #[must_use]
    pub fn new() -> Self {
        Generator::default()
    }

    /// The schema of a type: a `$ref` if it has a name.
    pub fn schema_of<T: Schema + ?Sized>(&mut self) -> Value {
        let Some(name) = T::name() else {
            return T::schema(self);
        };
        let name = component_name(&name);
        let types = self.types.entry(name.clone()).or_default();
        // A type that contains itself asks for its schema again before it is made.
        if types.insert(type_name::<T>()) {
            let schema = T::schema(self);
            self.add(name.clone(), schema);
        }
        reference(&name)
    }

    /// The named schemas.
    #[must_use]
    pub fn schemas(&self) -> &BTreeMap<String, Value> {
        &self.schemas
    }

    /// The named schemas, and the names that several different schemas have.
    #[doc(hidden)]
    #[must_use]
    pub fn finish(self) -> (BTreeMap<String, Value>, BTreeSet<String>) {
        (self.schemas, self.conflicts)
    }

    /// Of two different schemas of one name the first stays; documents report the name.
    pub(super) fn add(&mut self, name: String, schema: Value) {
        let schema = public(schema);
        match self.schemas.get(&name) {
            Some(known) if *known != schema => self.note_conflict(name),
            Some(_) => {}
            None => {
                self.schemas.insert(name, schema);
            }
        }
    }

    pub(super) fn note_conflict(&mut self, name: String) {
        self.conflicts.insert(name);
    }
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/schemas/{name}") })
}

/// The name as OpenAPI takes it for a component, which needs no escapes in a URI either.
pub(super) fn component_name(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    name.chars()
        .map(|c| if allowed(c) { c } else { '_' })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    struct Tree;

    impl Schema for Tree {
        fn name() -> Option<Cow<'static, str>> {
            Some("Tree<T>".into())
        }

        fn schema(generator: &mut Generator) -> Value {
            let children = generator.schema_of::<Vec<Tree>>();
            json!({ "title": "Tree", "type": "object", "properties": { "children": children } })
        }
    }

    /// Another type of the same name.
    struct Other;

    impl Schema for Other {
        fn name() -> Option<Cow<'static, str>> {
            Tree::name()
        }

        fn schema(generator: &mut Generator) -> Value {
            generator.schema_of::<Option<Other>>()
        }
    }

    #[test]
    fn a_type_that_contains_itself_is_a_reference_to_its_name() {
        let mut generator = Generator::new();
        let reference = json!({ "$ref": "#/schemas/Tree_T_" });
        assert_eq!(generator.schema_of::<Tree>(), reference);
        let children = json!({ "type": "array", "items": reference });
        let tree = json!({ "type": "object", "properties": { "children": children } });
        assert_eq!(generator.schemas()["Tree_T_"], tree);
        assert_eq!(generator.finish().1, BTreeSet::new());
    }

    #[test]
    fn two_schemas_of_one_name_are_a_conflict() {
        let mut generator = Generator::new();
        generator.schema_of::<(Tree, Other, Tree)>();
        let (schemas, conflicts) = generator.finish();
        assert_eq!(schemas.len(), 1);
        assert_eq!(schemas["Tree_T_"]["type"], "object");
        assert_eq!(conflicts.into_iter().collect::<Vec<_>>(), ["Tree_T_"]);
    }
}
