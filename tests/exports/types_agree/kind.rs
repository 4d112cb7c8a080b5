//! The type of a detail, whichever export states it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// What all exports can say of a JSON value: TypeScript has one type of numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Unknown,
    Null,
    Boolean,
    Number,
    String,
    /// This value alone, as JSON.
    Word(String),
    List(Box<Kind>),
    /// These elements, then any number of the last.
    Tuple(Vec<Kind>, Option<Box<Kind>>),
    /// The members, each with whether it is required, and the kind of others.
    Object(BTreeMap<String, (bool, Kind)>, Option<Box<Kind>>),
    Any(BTreeSet<Kind>),
    All(BTreeSet<Kind>),
    /// A schema by its name.
    Named(String),
}

impl Kind {
    pub(super) fn any(kinds: impl IntoIterator<Item = Kind>) -> Kind {
        let mut all = BTreeSet::new();
        for kind in kinds {
            match kind {
                Kind::Any(kinds) => all.extend(kinds),
                kind => all.extend([kind]),
            }
        }
        match all.len() {
            1 => all.pop_first().unwrap(),
            _ if all.contains(&Kind::Unknown) => Kind::Unknown,
            _ => Kind::Any(all),
        }
    }

    pub(super) fn all(kinds: impl IntoIterator<Item = Kind>) -> Kind {
        let mut all: BTreeSet<_> = kinds.into_iter().collect();
        all.remove(&Kind::Unknown);
        match all.len() {
            0 => Kind::Unknown,
            1 => all.pop_first().unwrap(),
            _ => Kind::All(all),
        }
    }

    /// The kind with other names of schemas.
    pub(super) fn with_names(self, rename: &impl Fn(String) -> String) -> Kind {
        let all = |kinds: BTreeSet<Kind>| {
            kinds
                .into_iter()
                .map(|kind| kind.with_names(rename))
                .collect()
        };
        let of = |kind: Box<Kind>| Box::new(kind.with_names(rename));
        match self {
            Kind::Named(name) => Kind::Named(rename(name)),
            Kind::List(element) => Kind::List(of(element)),
            Kind::Tuple(elements, rest) => {
                let elements = elements.into_iter();
                let elements = elements.map(|kind| kind.with_names(rename));
                Kind::Tuple(elements.collect(), rest.map(of))
            }
            Kind::Object(members, rest) => {
                let members = members
                    .into_iter()
                    .map(|(name, (required, kind))| (name, (required, kind.with_names(rename))));
                Kind::Object(members.collect(), rest.map(of))
            }
            Kind::Any(kinds) => Kind::Any(all(kinds)),
            Kind::All(kinds) => Kind::All(all(kinds)),
            kind => kind,
        }
    }

    /// The kind that a JSON Schema describes. Names are those behind the last `/` of a reference.
    pub(super) fn of_schema(schema: &Value) -> Kind {
        let Value::Object(keywords) = schema else {
            return Kind::Unknown;
        };
        let mut kinds = Vec::new();
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap();
            kinds.push(Kind::Named(name.to_owned()));
        }
        if let Some(words) = keywords.get("enum").and_then(Value::as_array) {
            kinds.push(Kind::any(
                words.iter().map(|word| Kind::Word(word.to_string())),
            ));
        } else {
            kinds.push(of_type(keywords));
        }
        for list in ["anyOf", "oneOf"] {
            if let Some(schemas) = keywords.get(list).and_then(Value::as_array) {
                kinds.push(Kind::any(schemas.iter().map(Kind::of_schema)));
            }
        }
        if let Some(schemas) = keywords.get("allOf").and_then(Value::as_array) {
            kinds.extend(schemas.iter().map(Kind::of_schema));
        }
        Kind::all(kinds)
    }
}

fn of_type(keywords: &Map<String, Value>) -> Kind {
    match keywords.get("type") {
        Some(Value::String(word)) => of_word(word, keywords),
        Some(Value::Array(words)) => {
            let words = words.iter().map(|word| word.as_str().unwrap());
            Kind::any(words.map(|word| of_word(word, keywords)))
        }
        _ => Kind::Unknown,
    }
}

fn of_word(word: &str, keywords: &Map<String, Value>) -> Kind {
    let of = |schema: Option<&Value>| schema.map_or(Kind::Unknown, Kind::of_schema);
    match word {
        "null" => Kind::Null,
        "boolean" => Kind::Boolean,
        "integer" | "number" => Kind::Number,
        "string" => Kind::String,
        "array" => match keywords.get("prefixItems").and_then(Value::as_array) {
            Some(items) => {
                let count = keywords.get("maxItems").and_then(Value::as_u64);
                let is_closed = count == Some(items.len() as u64);
                let rest = (!is_closed).then(|| Box::new(of(keywords.get("items"))));
                Kind::Tuple(items.iter().map(Kind::of_schema).collect(), rest)
            }
            None => Kind::List(Box::new(of(keywords.get("items")))),
        },
        "object" => of_object(keywords),
        word => panic!("{word}"),
    }
}

fn of_object(keywords: &Map<String, Value>) -> Kind {
    let required = keywords.get("required").and_then(Value::as_array);
    let is_required =
        |name: &String| required.is_some_and(|names| names.contains(&name[..].into()));
    let properties = keywords.get("properties").and_then(Value::as_object);
    let members = properties.into_iter().flatten();
    let members: BTreeMap<_, _> = members
        .map(|(name, schema)| (name.clone(), (is_required(name), Kind::of_schema(schema))))
        .collect();
    let rest = match keywords.get("additionalProperties") {
        Some(Value::Bool(false)) => None,
        Some(schema) => Some(Box::new(Kind::of_schema(schema))),
        None if members.is_empty() => Some(Box::new(Kind::Unknown)),
        None => None,
    };
    Kind::Object(members, rest)
}
