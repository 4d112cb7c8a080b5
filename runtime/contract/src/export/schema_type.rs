//! JSON Schemas as types, of which TypeScript's types and the words of pages are made.

use serde_json::{Map, Value as Json};

/// The type that a JSON Schema describes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Type {
    Unknown,
    Null,
    Boolean,
    Integer,
    Number,
    /// A text, of this format if it has one.
    String(Option<String>),
    /// One of these values.
    Words(Vec<Json>),
    List(Box<Type>),
    /// These elements, then any number of the rest.
    Tuple(Vec<Type>, Option<Box<Type>>),
    Object(ObjectType),
    /// One of these types.
    Any(Vec<Type>),
    /// Each of these types.
    All(Vec<Type>),
    /// A named schema.
    Named(String),
}

/// The members of an object.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct ObjectType {
    pub(super) members: Vec<MemberType>,
    /// The type of the members with other names, if there can be any.
    pub(super) rest: Option<Box<Type>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct MemberType {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) of_type: Type,
    pub(super) description: Option<String>,
    /// An example as JSON. A schema has none.
    pub(super) example: Option<String>,
}

impl Type {
    /// The type of a schema; without a schema it is unknown.
    pub(super) fn new(schema: Option<&Json>) -> Self {
        match schema {
            Some(Json::Object(schema)) => of_object(schema),
            _ => Type::Unknown,
        }
    }

    pub(super) fn any(types: impl IntoIterator<Item = Type>) -> Self {
        let mut distinct = Vec::new();
        for one in types {
            if !distinct.contains(&one) {
                distinct.push(one);
            }
        }
        match distinct.len() {
            1 => distinct.remove(0),
            _ if distinct.contains(&Type::Unknown) => Type::Unknown,
            _ => Type::Any(distinct),
        }
    }

    /// Calls `visit` with each name that the type refers to, and whether the reference stands for the value itself, not for
    /// a part of it.
    pub(super) fn names<'t>(&'t self, direct: bool, visit: &mut impl FnMut(&'t str, bool)) {
        match self {
            Type::Named(name) => visit(name, direct),
            Type::List(element) => element.names(false, visit),
            Type::Tuple(elements, rest) => {
                let all = elements.iter().chain(rest.as_deref());
                all.for_each(|element| element.names(false, visit));
            }
            Type::Object(object) => {
                let members = object.members.iter().map(|member| &member.of_type);
                let all = members.chain(object.rest.as_deref());
                all.for_each(|member| member.names(false, visit));
            }
            Type::Any(types) | Type::All(types) => {
                types.iter().for_each(|one| one.names(direct, visit));
            }
            _ => {}
        }
    }
}

pub(super) fn description_of(schema: &Json) -> Option<String> {
    schema["description"].as_str().map(str::to_owned)
}

/// The keywords beside each other all hold.
fn of_object(schema: &Map<String, Json>) -> Type {
    let mut types = Vec::new();
    let reference = schema.get("$ref").and_then(Json::as_str);
    if let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/schemas/")) {
        types.push(Type::Named(name.replace("~1", "/").replace("~0", "~")));
    }
    let words = schema.get("enum").and_then(Json::as_array).cloned();
    let word = || schema.get("const").map(|word| vec![word.clone()]);
    match words.or_else(word) {
        Some(words) => types.push(Type::Words(words)),
        None => types.extend(of_type_keyword(schema)),
    }
    for alternatives in ["anyOf", "oneOf"] {
        if let Some(Json::Array(schemas)) = schema.get(alternatives) {
            types.push(Type::any(
                schemas.iter().map(|schema| Type::new(Some(schema))),
            ));
        }
    }
    if let Some(Json::Array(schemas)) = schema.get("allOf") {
        types.extend(schemas.iter().map(|schema| Type::new(Some(schema))));
    }
    types.retain(|of_type| *of_type != Type::Unknown);
    match types.len() {
        0 => Type::Unknown,
        1 => types.remove(0),
        _ => Type::All(types),
    }
}

fn of_type_keyword(schema: &Map<String, Json>) -> Option<Type> {
    match schema.get("type") {
        Some(Json::String(word)) => of_word(word, schema),
        Some(Json::Array(words)) => {
            let words = words.iter().filter_map(Json::as_str);
            Some(Type::any(words.filter_map(|word| of_word(word, schema))))
        }
        _ if schema.contains_key("properties") => of_word("object", schema),
        _ => None,
    }
}

fn of_word(word: &str, schema: &Map<String, Json>) -> Option<Type> {
    Some(match word {
        "null" => Type::Null,
        "boolean" => Type::Boolean,
        "integer" => Type::Integer,
        "number" => Type::Number,
        "string" => Type::String(
            schema
                .get("format")
                .and_then(Json::as_str)
                .map(str::to_owned),
        ),
        "array" => of_array(schema),
        "object" => return members_of(schema).map(Type::Object),
        _ => return None,
    })
}

fn of_array(schema: &Map<String, Json>) -> Type {
    let items = schema.get("items");
    match schema.get("prefixItems").and_then(Json::as_array) {
        Some(first) => {
            let first: Vec<_> = first.iter().map(|item| Type::new(Some(item))).collect();
            let most = schema.get("maxItems").and_then(Json::as_u64);
            let is_closed =
                items == Some(&Json::Bool(false)) || most == u64::try_from(first.len()).ok();
            let rest = (!is_closed).then(|| Box::new(Type::new(items)));
            Type::Tuple(first, rest)
        }
        None => Type::List(Box::new(Type::new(items))),
    }
}

/// `None` if other keywords of the schema say what the object is.
fn members_of(schema: &Map<String, Json>) -> Option<ObjectType> {
    let required = schema.get("required").and_then(Json::as_array);
    let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|it| it == name));
    let properties = schema.get("properties").and_then(Json::as_object);
    let members: Vec<_> = properties
        .into_iter()
        .flatten()
        .map(|(name, schema)| MemberType {
            name: name.clone(),
            required: is_required(name),
            of_type: Type::new(Some(schema)),
            description: description_of(schema),
            example: None,
        })
        .collect();
    let patterns = schema.get("patternProperties").and_then(Json::as_object);
    let others = schema.get("additionalProperties");
    let rest = match (patterns, others) {
        (Some(patterns), _) => Some(Type::any(patterns.values().map(|it| Type::new(Some(it))))),
        (None, Some(Json::Bool(false))) => None,
        (None, Some(others)) => Some(Type::new(Some(others))),
        (None, None) if members.is_empty() => {
            let elsewhere = ["$ref", "anyOf", "oneOf", "allOf"];
            if elsewhere
                .iter()
                .any(|keyword| schema.contains_key(*keyword))
            {
                return None;
            }
            Some(Type::Unknown)
        }
        // Members that a later version adds are not promised.
        (None, None) => None,
    };
    Some(ObjectType {
        members,
        rest: rest.map(Box::new),
    })
}
