//! Lists of members with their types and meanings, and of the members within them.

use maud::{Markup, html};

use super::prose::prose;
use super::type_words::{Members, Reader};
use crate::export::schema_type::{MemberType, Type};

/// A member of an object.
pub(super) struct Member<'a> {
    pub(super) name: Markup,
    /// Its type, or what is known of its value.
    pub(super) value: Markup,
    pub(super) is_optional: bool,
    pub(super) meaning: Option<&'a str>,
    /// The members of its value.
    pub(super) children: Markup,
}

pub(super) fn item(member: &Member<'_>) -> Markup {
    html! {
        li {
            div.member {
                (member.name)
                " " span.type { (member.value) }
                @if member.is_optional { " " span.note { "optional" } }
            }
            @if let Some(meaning) = member.meaning { p { (prose(meaning)) } }
            (member.children)
        }
    }
}

/// The members of a value of this type, at any depth; of several alternatives each.
pub(super) fn children(of_type: &Type, reader: &Reader<'_>) -> Markup {
    match &reader.members(of_type)[..] {
        [] => html! {},
        [object] => list(object),
        alternatives => html! {
            ul.tree {
                @for (index, object) in alternatives.iter().enumerate() {
                    li {
                        div.member.note { @if index == 0 { "either" } @else { "or" } }
                        (list(object))
                    }
                }
            }
        },
    }
}

fn list(Members { object, reader }: &Members<'_>) -> Markup {
    html! {
        ul.tree { @for member in &object.members { (item(&of_schema(member, reader))) } }
    }
}

fn of_schema<'a>(member: &'a MemberType, reader: &Reader<'_>) -> Member<'a> {
    Member {
        name: html! { code { (member.name) } },
        value: html! { (reader.words(&member.of_type)) },
        is_optional: !member.required,
        meaning: member.description.as_deref(),
        children: children(&member.of_type, reader),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::ladder;

    #[test]
    fn members_that_nobody_can_read_to_the_end_have_an_end() {
        let object = |next| json!({ "type": "object", "properties": { "a": next, "b": next } });
        let schemas = ladder(object, json!({ "type": "string" }));
        let first = Type::Named("0".to_owned());
        let tree = children(&first, &Reader::new(&schemas)).into_string();
        assert!(tree.ends_with("</ul>") && tree.len() < 100_000);
    }
}
