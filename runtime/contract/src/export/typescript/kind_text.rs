//! Types as the table of kinds has them, by which the module copies details.

use super::syntax::{distinct, is_inherited, literal, member_name, object_literal, quoted};
use crate::export::schema_type::{MemberType, ObjectType, Type};

pub(super) fn kind_text(of_type: &Type) -> String {
    let member = |name: &str, value: String| format!("{{ {name}: {value} }}");
    match of_type {
        Type::Unknown => quoted("unknown"),
        Type::Null => quoted("null"),
        Type::Boolean => quoted("boolean"),
        Type::Integer => quoted("integer"),
        Type::Number => quoted("number"),
        Type::String(_) => quoted("string"),
        Type::Words(words) => {
            let words: Vec<_> = words.iter().map(literal).collect();
            member("words", format!("[{}]", words.join(", ")))
        }
        Type::List(element) => member("list", kind_text(element)),
        Type::Tuple(elements, rest) => {
            let rest = rest.as_deref().map(|rest| ("rest", kind_text(rest)));
            object_literal([("tuple", kinds(elements))].into_iter().chain(rest))
        }
        Type::Object(object) => object_kind_text(object),
        Type::Any(types) => {
            let kinds = distinct(types.iter().map(kind_text));
            member("any", format!("[{}]", kinds.join(", ")))
        }
        Type::All(types) => member("all", kinds(types)),
        Type::Named(name) => member("ref", quoted(name)),
    }
}

pub(super) fn object_kind_text(object: &ObjectType) -> String {
    let (required, optional): (Vec<_>, Vec<_>) =
        object.members.iter().partition(|member| member.required);
    let members = |members: Vec<&MemberType>| {
        let members = members
            .into_iter()
            .map(|member| (member_name(&member.name), member_kind(member)));
        object_literal(members)
    };
    let rest = object.rest.as_deref();
    let parts = [
        (!required.is_empty()).then(|| ("required", members(required))),
        (!optional.is_empty()).then(|| ("optional", members(optional))),
        rest.map(|rest| ("rest", kind_text(rest))),
    ];
    object_literal(parts.into_iter().flatten())
}

fn member_kind(member: &MemberType) -> String {
    let kind = kind_text(&member.of_type);
    // The compiler expects the type of the inherited member, and takes the word for any string.
    match is_inherited(&member.name) {
        true => format!("{kind} as Kind"),
        false => kind,
    }
}

fn kinds(types: &[Type]) -> String {
    let kinds: Vec<_> = types.iter().map(kind_text).collect();
    format!("[{}]", kinds.join(", "))
}
