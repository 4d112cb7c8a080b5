//! Details that are `null` where the layout does not leave them out.

use serde_json::Value as Json;

use crate::document::DetailDocument;
use crate::layout::{Element, Fact, Member, Value};

/// Whether a member or element that is never left out shows the detail, whose value can be `null`.
pub(in super::super) fn is_nullable(layout: Option<&Value>, detail: &DetailDocument) -> bool {
    let required = layout.is_some_and(|layout| requires(layout, &detail.name));
    required && may_be_null(detail) && !detail.flattened
}

fn requires(layout: &Value, detail: &str) -> bool {
    let required = |value: &Value| required_detail(value) == Some(detail);
    match layout {
        Value::Object(members) => members.iter().any(|member| match member {
            Member::Required(_, value) => required(value) || requires(value, detail),
            Member::Optional(_, value) => requires(value, detail),
            Member::Details => false,
        }),
        Value::List(elements) => elements.iter().any(|element| match element {
            Element::Required(value) => required(value) || requires(value, detail),
            Element::Optional(value) => requires(value, detail),
        }),
        _ => false,
    }
}

/// The detail that a required value shows, whatever it is: the value itself, or its last alternative.
pub(super) fn required_detail(value: &Value) -> Option<&str> {
    match value {
        Value::Fact(Fact::Detail(name)) => Some(name),
        Value::Or(alternatives) => alternatives.last().and_then(required_detail),
        _ => None,
    }
}

/// Whether the value of a detail that has a required member can be `null`: a number can be a NaN, and only the function of a
/// computed detail without a type knows. The schema of an unknown type admits `null` by itself.
pub(super) fn may_be_null(detail: &DetailDocument) -> bool {
    let schema = detail.schema.as_ref();
    let is_number = schema.is_some_and(|schema| schema["type"] == "number");
    is_number || (detail.optional && schema.is_some_and(Json::is_object))
}
