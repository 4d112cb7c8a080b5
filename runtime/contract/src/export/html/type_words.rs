//! Types in the words of JSON.

use std::cell::Cell;
use std::rc::Rc;

use crate::export::schema_type::{ObjectType, Type};
use crate::export::schemas::Schemas;

/// The most named schemas that a reader reads. Types that contain one another have more ways through them than anybody
/// reads.
const MOST: u32 = 300;

/// Reads the named schemas that a type refers to, each once on the way down: a type can contain itself.
#[derive(Clone)]
pub(super) struct Reader<'a> {
    schemas: &'a Schemas,
    within: Vec<String>,
    /// How many are left to be read, by this one and those within.
    left: Rc<Cell<u32>>,
}

/// The members of an object, or of one of several that the value can be.
pub(super) struct Members<'a> {
    pub(super) object: ObjectType,
    pub(super) reader: Reader<'a>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(schemas: &'a Schemas) -> Self {
        Reader {
            schemas,
            within: Vec::new(),
            left: Rc::new(Cell::new(MOST)),
        }
    }

    fn is_within(&self, name: &str) -> bool {
        self.within.iter().any(|known| known == name)
    }

    /// The named type, and a reader within it; `None` if this is one already, or too many were read.
    fn named(&self, name: &str) -> Option<(Type, Self)> {
        if self.is_within(name) {
            return None;
        }
        self.left.set(self.left.get().checked_sub(1)?);
        let mut reader = self.clone();
        reader.within.push(name.to_owned());
        Some((Type::new(self.schemas.get(name)), reader))
    }

    pub(super) fn words(&self, of_type: &Type) -> String {
        match of_type {
            Type::Unknown => "any".to_owned(),
            Type::Null => "null".to_owned(),
            Type::Boolean => "boolean".to_owned(),
            Type::Integer => "integer".to_owned(),
            Type::Number => "number".to_owned(),
            Type::String(None) => "string".to_owned(),
            Type::String(Some(format)) => format!("string ({format})"),
            Type::Words(words) => {
                let words: Vec<_> = words.iter().map(ToString::to_string).collect();
                words.join(" or ")
            }
            Type::List(element) => format!("array of {}", self.plural(element)),
            Type::Tuple(elements, rest) => {
                let mut words: Vec<_> = elements.iter().map(|it| self.words(it)).collect();
                words.extend(
                    rest.iter()
                        .map(|rest| format!("any number of {}", self.plural(rest))),
                );
                format!("array ({})", words.join(", "))
            }
            Type::Object(ObjectType {
                members,
                rest: Some(rest),
            }) if members.is_empty() && **rest != Type::Unknown => {
                format!("object of {}", self.plural(rest))
            }
            Type::Object(_) => "object".to_owned(),
            Type::Any(types) => self.joined(types, " or "),
            Type::All(types) => self.joined(types, " and "),
            Type::Named(name) => match self.named(name) {
                Some((of_type, reader)) => reader.words(&of_type),
                None if self.is_within(name) => format!("{}, as above", self.noun(name)),
                None => self.noun(name).to_owned(),
            },
        }
    }

    /// What a type is whose members are not listed.
    fn noun(&self, name: &str) -> &'static str {
        match Type::new(self.schemas.get(name)) {
            Type::List(_) | Type::Tuple(..) => "array",
            Type::Object(_) => "object",
            _ => "value",
        }
    }

    /// Each once: alternatives often differ in their members alone.
    fn joined(&self, types: &[Type], word: &str) -> String {
        let mut all: Vec<String> = Vec::new();
        for words in types.iter().map(|one| self.words(one)) {
            if !all.contains(&words) {
                all.push(words);
            }
        }
        all.join(word)
    }

    /// The words for several values of the type.
    fn plural(&self, of_type: &Type) -> String {
        let words = self.words(of_type);
        if words.contains(" or ") || words.contains(" and ") {
            return format!("({words})");
        }
        let end = words.find([' ', ',']).unwrap_or(words.len());
        let (noun, rest) = words.split_at(end);
        match noun {
            "array" | "boolean" | "integer" | "number" | "object" | "string" | "value" => {
                format!("{noun}s{rest}")
            }
            _ => words,
        }
    }

    /// The objects of which the value, its elements or its members consist.
    pub(super) fn members(&self, of_type: &Type) -> Vec<Members<'a>> {
        match of_type {
            Type::Object(object) if object.members.is_empty() => {
                let rest = object.rest.as_deref();
                rest.map(|rest| self.members(rest)).unwrap_or_default()
            }
            Type::Object(object) => vec![Members {
                object: object.clone(),
                reader: self.clone(),
            }],
            Type::List(element) => self.members(element),
            Type::Tuple(elements, rest) => {
                let elements = elements.iter().chain(rest.as_deref());
                elements.flat_map(|it| self.members(it)).collect()
            }
            Type::Any(types) => types.iter().flat_map(|it| self.members(it)).collect(),
            Type::All(types) => {
                let parts = types.iter().flat_map(|it| self.members(it));
                parts.reduce(joined).into_iter().collect()
            }
            Type::Named(name) => match self.named(name) {
                Some((of_type, reader)) => reader.members(&of_type),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
}

/// One object with the members of both.
fn joined<'a>(mut first: Members<'a>, other: Members<'a>) -> Members<'a> {
    first.object.members.extend(other.object.members);
    first.reader.within.extend(other.reader.within);
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::ladder;
    use serde_json::{Value as Json, json};

    #[test]
    fn types_are_described_in_the_words_of_json() {
        let named = json!({ "oneOf": [{ "enum": ["a"] }, { "type": "string", "enum": ["b"] }] });
        let children = json!({ "type": "array", "items": { "$ref": "#/schemas/Node" } });
        let node = json!({ "type": "object", "properties": { "children": children } });
        let schemas = [("Word", named), ("Node", node)]
            .map(|(name, schema)| (name.to_owned(), schema))
            .into();
        let list = |items: Json| json!({ "type": "array", "items": items });
        let object = json!({ "type": "object", "properties": { "a": true } });
        for (schema, words) in [
            (json!({ "type": "integer", "minimum": 0 }), "integer"),
            (
                json!({ "type": "string", "format": "date-time" }),
                "string (date-time)",
            ),
            (json!({ "type": ["number", "null"] }), "number or null"),
            (
                list(list(json!({ "type": "integer" }))),
                "array of arrays of integers",
            ),
            (list(json!({})), "array of any"),
            (
                list(json!({ "type": ["boolean", "null"] })),
                "array of (boolean or null)",
            ),
            (json!({ "type": "object" }), "object"),
            (
                json!({ "type": "object", "additionalProperties": { "type": "string" } }),
                "object of strings",
            ),
            (
                json!({ "type": "array", "prefixItems": [{ "type": "integer" }, { "type": "string" }], "maxItems": 2 }),
                "array (integer, string)",
            ),
            (json!({ "oneOf": [object, object] }), "object"),
            (json!({ "$ref": "#/schemas/Word" }), "\"a\" or \"b\""),
            (
                list(json!({ "$ref": "#/schemas/Node" })),
                "array of objects",
            ),
            (json!({ "$ref": "#/schemas/Missing" }), "any"),
            (json!(true), "any"),
        ] {
            let of_type = Type::new(Some(&schema));
            assert_eq!(Reader::new(&schemas).words(&of_type), words, "{schema}");
        }
        let node = Type::Named("Node".to_owned());
        let [within] = &Reader::new(&schemas).members(&node)[..] else {
            panic!("one object");
        };
        let children = &within.object.members[0].of_type;
        assert_eq!(within.reader.words(children), "array of objects, as above");
        assert!(within.reader.members(children).is_empty());
    }

    #[test]
    fn types_that_nobody_can_read_to_the_end_have_an_end() {
        let next = |name: &str| json!({ "$ref": format!("#/schemas/{name}") });
        let pair = |next: Json| json!({ "type": "array", "prefixItems": [next, next], "minItems": 2, "maxItems": 2 });
        let schemas = ladder(pair, json!({ "type": "string" }));
        let words = |name: &str| {
            let of_type = Type::new(Some(&next(name)));
            Reader::new(&schemas).words(&of_type)
        };
        assert_eq!(
            words("38"),
            "array (array (string, string), array (string, string))"
        );
        let long = words("0");
        assert!(long.ends_with("array)") && long.len() < 100_000, "{long}");
    }
}
