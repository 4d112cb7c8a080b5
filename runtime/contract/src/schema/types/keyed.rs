//! Maps: the schema of the keys decides which names the members have.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::{Generator, Schema, like};
use crate::schema::reference::follow;

like! {
    [K: Schema, V: Schema, S] HashMap<K, V, S> => BTreeMap<K, V>;
    [] Map<String, Value> => BTreeMap<String, Value>;
}

impl<K: Schema, V: Schema> Schema for BTreeMap<K, V> {
    fn schema(generator: &mut Generator) -> Value {
        let key = generator.schema_of::<K>();
        let key = follow(&key, generator.schemas()).clone();
        let value = generator.schema_of::<V>();
        let mut names = Names::default();
        match &key["anyOf"] {
            Value::Array(alternatives) => alternatives.iter().for_each(|key| names.add(key)),
            _ => names.add(&key),
        }
        names.into_schema(&value)
    }
}

/// The names that the members of a map can have.
#[derive(Default)]
struct Names {
    any: bool,
    listed: BTreeSet<String>,
    patterns: BTreeSet<String>,
    integers: Option<&'static str>,
}

const UNSIGNED: &str = r"^\d+$";
const SIGNED: &str = r"^-?\d+$";

impl Names {
    /// Adds the names that keys of this schema are written as.
    fn add(&mut self, key: &Value) {
        let texts = |values: &Vec<Value>| {
            let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
            texts.collect::<Option<Vec<_>>>()
        };
        let listed = key["enum"].as_array().and_then(texts);
        match (key["type"].as_str(), key["pattern"].as_str(), listed) {
            (Some("string"), Some(pattern), _) => {
                self.patterns.insert(pattern.to_owned());
            }
            (Some("string"), None, Some(names)) => self.listed.extend(names),
            (Some("integer"), ..) => {
                let unsigned = key["minimum"] == 0 && self.integers != Some(SIGNED);
                self.integers = Some(if unsigned { UNSIGNED } else { SIGNED });
            }
            _ => self.any = true,
        }
    }

    fn into_schema(mut self, value: &Value) -> Value {
        let others = if self.any {
            value.clone()
        } else {
            false.into()
        };
        let mut schema = json!({ "type": "object", "additionalProperties": others });
        self.patterns.extend(self.integers.map(str::to_owned));
        let all = |names: BTreeSet<String>| -> Map<String, Value> {
            let names = names.into_iter();
            names.map(|name| (name, value.clone())).collect()
        };
        for (keyword, names) in [
            ("patternProperties", self.patterns),
            ("properties", self.listed),
        ] {
            if !names.is_empty() {
                schema[keyword] = all(names).into();
            }
        }
        schema
    }
}
