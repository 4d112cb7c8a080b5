//! Types as TypeScript writes them.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::syntax::{distinct, doc_comment, indented, member_name};
use crate::export::schema_type::{MemberType, ObjectType, Type};

/// The identifiers of the named schemas.
pub(super) type Identifiers = BTreeMap<String, String>;

pub(super) fn type_text(of_type: &Type, identifiers: &Identifiers, indent: &str) -> String {
    let text = |one: &Type| type_text(one, identifiers, indent);
    let joined = |types: &[Type], sign: &str| {
        let texts = types.iter().map(|one| in_parentheses(one, text(one)));
        distinct(texts).join(sign)
    };
    match of_type {
        Type::Unknown => "unknown".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer | Type::Number => "number".to_owned(),
        Type::String(_) => "string".to_owned(),
        Type::Words(words) => {
            let words = words.iter().map(word_text);
            words.collect::<Vec<_>>().join(" | ")
        }
        Type::List(element) => format!("{}[]", in_parentheses(element, text(element))),
        Type::Tuple(elements, rest) => {
            let mut texts: Vec<_> = elements.iter().map(text).collect();
            let rest = rest.as_deref();
            texts.extend(rest.map(|rest| format!("...{}[]", in_parentheses(rest, text(rest)))));
            format!("[{}]", texts.join(", "))
        }
        Type::Object(object) => object_text(object, identifiers, indent),
        Type::Any(types) => joined(types, " | "),
        Type::All(types) => joined(types, " & "),
        Type::Named(name) => identifiers
            .get(name)
            .map_or_else(|| "unknown".to_owned(), Clone::clone),
    }
}

/// The members of an object, as the body of an interface has them.
pub(super) fn object_text(object: &ObjectType, identifiers: &Identifiers, indent: &str) -> String {
    let inner = format!("{indent}  ");
    let mut members = String::new();
    for MemberType {
        name,
        required,
        of_type,
        description,
        example,
    } in &object.members
    {
        let mut comment: Vec<_> = description.iter().cloned().collect();
        if let Type::String(Some(format)) = of_type {
            comment.push(format!("Format: `{format}`."));
        }
        comment.extend(example.iter().map(|example| format!("@example {example}")));
        if !comment.is_empty() {
            members += &indented(&doc_comment(&comment), &inner);
        }
        let mark = if *required { "" } else { "?" };
        let of_type = type_text(of_type, identifiers, &inner);
        members += &format!("{inner}readonly {}{mark}: {of_type};\n", member_name(name));
    }
    if let Some(rest) = &object.rest {
        // The type of an index signature would have to be that of each member, too.
        let rest = match object.members.is_empty() {
            true => type_text(rest, identifiers, &inner),
            false => "unknown".to_owned(),
        };
        members += &format!("{inner}readonly [name: string]: {rest};\n");
    }
    if members.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{\n{members}{indent}}}")
    }
}

/// Objects and lists among the words are no types.
fn word_text(word: &Json) -> String {
    match word {
        Json::Object(_) | Json::Array(_) => "unknown".to_owned(),
        word => word.to_string(),
    }
}

fn in_parentheses(of_type: &Type, text: String) -> String {
    match of_type {
        Type::Any(_) | Type::All(_) => format!("({text})"),
        Type::Words(words) if words.len() > 1 => format!("({text})"),
        _ => text,
    }
}
