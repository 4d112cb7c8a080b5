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
