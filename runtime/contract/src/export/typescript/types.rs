//! A shape as a type.

use super::names::Named;
use crate::export::shape::{self, Item, Object, Shape};
use crate::export::wire_type::WireType;
use crate::json;

/// The interface of a code's details, if it has any.
pub(super) fn details(named: &Named) -> Option<String> {
    let object = shape::details(named.definition);
    (object != Object::default()).then(|| {
        let (code, status) = (named.definition.code(), named.definition.status().as_u16());
        let text = comment(&[format!("The details of `{code}` at {status}.")], "");
        let Named { name, .. } = named;
        format!(
            "{text}export interface {name}Details {}\n",
            members(named, &object, "")
        )
    })
}

/// The interface of an error.
pub(super) fn error(named: &Named) -> String {
    let Named { definition, name } = named;
    let mut lines = vec![definition.description().to_owned()];
    lines.extend(definition.help().map(str::to_owned));
    lines.extend(
        definition
            .deprecated()
            .map(|note| format!("@deprecated {note}")),
    );
    let (code, status) = (
        json::quoted(definition.code()),
        definition.status().as_u16(),
    );
    let body = typed(named, &shape::body(definition), "  ");
    format!(
        "{}export interface {name}Error {{\n  readonly code: {code};\n  readonly status: {status};\n  readonly body: {body};\n}}\n",
        comment(&lines, "")
    )
}

/// A comment for the reader's editor.
pub(super) fn comment(lines: &[String], indent: &str) -> String {
    let lines: Vec<_> = lines.iter().map(|it| it.replace("*/", "*\\/")).collect();
    let lines: Vec<_> = lines
        .iter()
        .flat_map(|it| it.lines())
        .map(str::trim_end)
        .collect();
    match &lines[..] {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body = lines.iter().map(|it| format!("{indent} * {it}\n"));
            format!("{indent}/**\n{}{indent} */\n", body.collect::<String>())
        }
    }
}

/// The name of a member; quoted where it is no identifier.
pub(super) fn key(name: &str) -> String {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    let plain = name.starts_with(letter) && name.chars().all(|c| letter(c) || c.is_ascii_digit());
    match name {
        // Written like any other it would be the object's prototype.
        "__proto__" => "[\"__proto__\"]".to_owned(),
        _ if plain => name.to_owned(),
        _ => json::quoted(name),
    }
}

fn typed(named: &Named, shape: &Shape, indent: &str) -> String {
    match shape {
        Shape::Known(json) => json.to_string(),
        Shape::Code(code) => json::quoted(code),
        Shape::Word(words, _) => {
            let words: Vec<_> = words.iter().map(|it| json::quoted(it)).collect();
            words.join(" | ")
        }
        Shape::Text(_) => "string".to_owned(),
        Shape::Boolean(_) => "boolean".to_owned(),
        Shape::Integer(_) => "number".to_owned(),
        Shape::Detail(wire, _) => of_wire(wire),
        Shape::Details(it)
            if *it != Object::default() && *it == shape::details(named.definition) =>
        {
            format!("{}Details", named.name)
        }
        Shape::Object(it) | Shape::Details(it) => members(named, it, indent),
        Shape::List(items) => list(named, items, indent),
        Shape::Either(first, other) => {
            format!(
                "{} | {}",
                typed(named, first, indent),
                typed(named, other, indent)
            )
        }
    }
}

fn members(named: &Named, object: &Object, indent: &str) -> String {
    let inner = format!("{indent}  ");
    let member = |(name, item): &(&str, Item)| {
        let mark = if item.required { "" } else { "?" };
        let shape = typed(named, &item.shape, &inner);
        format!("{inner}readonly {}{mark}: {shape};\n", key(name))
    };
    let mut members: String = object.members.iter().map(member).collect();
    if object.open {
        members += &format!("{inner}readonly [name: string]: unknown;\n");
    }
    match members.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{\n{members}{indent}}}"),
    }
}

/// A tuple, unless what may be left out moves the rest.
fn list(named: &Named, items: &[Item], indent: &str) -> String {
    let types: Vec<_> = items
        .iter()
        .map(|it| typed(named, &it.shape, indent))
        .collect();
    match items.iter().all(|it| it.required) {
        true => format!("readonly [{}]", types.join(", ")),
        false => format!("readonly ({})[]", types.join(" | ")),
    }
}

fn of_wire(wire: &WireType) -> String {
    match wire {
        WireType::Integer | WireType::Number => "number".to_owned(),
        WireType::String => "string".to_owned(),
        WireType::Boolean => "boolean".to_owned(),
        WireType::List(element) => match &**element {
            WireType::Nullable(_) => format!("({})[]", of_wire(element)),
            _ => format!("{}[]", of_wire(element)),
        },
        WireType::Nullable(inner) => format!("{} | null", of_wire(inner)),
        WireType::Unknown => "unknown".to_owned(),
    }
}
