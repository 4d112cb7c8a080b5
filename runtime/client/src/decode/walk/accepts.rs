//! Whether a value can stand at a place.

use errbook_contract::layout::{Fact, Member, Value};

use crate::decode::json::{Json, Kind, same_json};
use crate::decode::text;

/// Whether a value is of the kind of a layout's; of a literal, whether it is the same, of a string, whether its literal
/// parts are, of an object, whether its required members are.
pub(super) fn accepts(layout: &Value, value: Json<'_>) -> bool {
    match layout {
        Value::Fact(fact) => fact_accepts(fact, value),
        Value::Or(alternatives) => alternatives.iter().any(|other| accepts(other, value)),
        Value::Object(members) => value.members().is_some_and(|found| {
            members.iter().all(|member| match member {
                Member::Required(name, value) => {
                    let mut named = found.clone().filter(|(known, _)| known.is(name));
                    named.any(|(_, found)| accepts(value, found))
                }
                Member::Optional(..) | Member::Details => true,
            })
        }),
        Value::List(_) => value.kind() == Kind::List,
        Value::Text(pieces) => value
            .string()
            .is_some_and(|string| text::read(pieces, &string).is_some()),
        Value::Literal(literal) => same_json(literal, value),
    }
}

#[inline]
pub(super) fn fact_accepts(fact: &Fact, value: Json<'_>) -> bool {
    let kind = value.kind();
    match fact {
        Fact::Number | Fact::Status | Fact::RetryAfter | Fact::RetryAfterMs => kind == Kind::Number,
        Fact::Retryable => kind == Kind::Boolean,
        Fact::Details => kind == Kind::Object,
        Fact::Detail(_) => kind != Kind::Null,
        Fact::Extra(_) => true,
        _ => kind == Kind::String,
    }
}
