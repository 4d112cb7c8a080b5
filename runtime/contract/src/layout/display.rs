//! Layouts in the syntax of `envelope!`, for reports.

use std::fmt::{self, Display};

use super::{Element, Member, Text, Value};

/// In the syntax of `envelope!`: `{ "error": { "code": code, "details"?: details } }`
impl Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Fact(fact) => fact.fmt(f),
            Value::Or(alternatives) => f.write_str(&joined(alternatives, " or ")),
            Value::Object(members) => write!(f, "{{ {} }}", joined(members, ", ")),
            Value::List(elements) => write!(f, "[{}]", joined(elements, ", ")),
            Value::Text(pieces) => write!(f, "{:?}", joined(pieces, "")),
            Value::Literal(literal) => f.write_str(literal),
        }
    }
}

impl Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Member::Required(name, value) => write!(f, "{name:?}: {value}"),
            Member::Optional(name, value) => write!(f, "{name:?}?: {value}"),
            Member::Details => f.write_str("..details"),
        }
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Element::Required(value) => value.fmt(f),
            Element::Optional(value) => write!(f, "{value}?"),
        }
    }
}

/// In the syntax of a format string: facts and fields in braces, literal braces doubled.
impl Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Text::Literal(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}")),
            Text::Fact(fact) => write!(f, "{{{fact}}}"),
            Text::Field(name) => write!(f, "{{{name}}}"),
        }
    }
}

fn joined(items: &[impl Display], separator: &str) -> String {
    let items: Vec<_> = items.iter().map(ToString::to_string).collect();
    items.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Fact;

    #[test]
    fn a_layout_is_displayed_as_envelope_reads_it() {
        let text = vec![
            Text::Literal("{E\"".into()),
            Text::Fact(Fact::Detail("field".into())),
        ];
        let or = vec![Value::Fact(Fact::Help), Value::Literal("null".into())];
        let list = vec![
            Element::Required(Value::Text(text.into())),
            Element::Optional(Value::Fact(Fact::Status)),
        ];
        let layout = Value::Object(
            vec![
                Member::Required("a".into(), Value::List(list.into())),
                Member::Optional("b".into(), Value::Or(or.into())),
                Member::Details,
            ]
            .into(),
        );
        let expected =
            r#"{ "a": ["{{E\"{details.field}", status?], "b"?: help or null, ..details }"#;
        assert_eq!(layout.to_string(), expected);
    }
}
