//! The members of an envelope, in words.

use maud::{Markup, html};

use crate::export::html::tree::{self, item};
use crate::layout::{Element, Fact, Member, Value};

pub(super) fn members(layout: &Value) -> Markup {
    match layout {
        Value::Object(members) => html! {
            ul.tree { @for one in members.iter() { (member(one)) } }
        },
        Value::List(elements) => html! {
            ul.tree { @for (at, one) in elements.iter().enumerate() { (element(at, one)) } }
        },
        // A text as a whole.
        value => html! { ul.tree { (of_value(html! { "the text" }, value, false)) } },
    }
}

fn member(member: &Member) -> Markup {
    match member {
        Member::Required(name, value) => of_value(html! { code { (name) } }, value, false),
        Member::Optional(name, value) => of_value(html! { code { (name) } }, value, true),
        Member::Details => item(&tree::Member {
            name: html! { "further members" },
            value: html! {},
            is_optional: true,
            meaning: Some("The details that the code lists."),
            children: html! {},
        }),
    }
}

fn element(at: usize, element: &Element) -> Markup {
    let (value, is_optional) = match element {
        Element::Required(value) => (value, false),
        Element::Optional(value) => (value, true),
    };
    of_value(html! { code { "[" (at) "]" } }, value, is_optional)
}

fn of_value(name: Markup, value: &Value, is_optional: bool) -> Markup {
    let meaning = meaning(value);
    item(&tree::Member {
        name,
        value: html! { (type_words(value)) },
        is_optional,
        meaning: Some(&meaning)
            .filter(|text| !text.is_empty())
            .map(String::as_str),
        children: match value {
            Value::Object(_) | Value::List(_) => members(value),
            _ => html! {},
        },
    })
}

fn type_words(value: &Value) -> String {
    match value {
        Value::Fact(fact) => fact_type(fact).to_owned(),
        Value::Or(alternatives) => {
            let mut words: Vec<_> = alternatives.iter().map(type_words).collect();
            words.dedup();
            words.join(" or ")
        }
        Value::Object(_) => "object".to_owned(),
        Value::List(_) => "array".to_owned(),
        Value::Text(_) => "string".to_owned(),
        Value::Literal(literal) => match &literal[..] {
            "null" => "null".to_owned(),
            "true" | "false" => "boolean".to_owned(),
            _ => "number".to_owned(),
        },
    }
}

/// Empty for what consists of members.
fn meaning(value: &Value) -> String {
    match value {
        Value::Fact(fact) => fact_meaning(fact),
        Value::Or(alternatives) => alternatives.first().map(meaning).unwrap_or_default(),
        Value::Text(pieces) => {
            let has_facts = value.fact_count() > 0;
            let text: String = pieces.iter().map(ToString::to_string).collect();
            match has_facts {
                true => format!("`{text}`"),
                false => format!("Always `{text}`."),
            }
        }
        Value::Literal(literal) => format!("Always `{literal}`."),
        Value::Object(_) | Value::List(_) => String::new(),
    }
}

fn fact_type(fact: &Fact) -> &'static str {
    match fact {
        Fact::Code
        | Fact::Reason
        | Fact::Message
        | Fact::Description
        | Fact::Help
        | Fact::Retry
        | Fact::Effect => "string",
        Fact::DocsUrl => "string (uri)",
        Fact::Number | Fact::Status | Fact::RetryAfter | Fact::RetryAfterMs => "integer",
        Fact::Retryable => "boolean",
        Fact::Details => "object",
        Fact::Detail(_) | Fact::Extra(_) => "any",
    }
}

fn fact_meaning(fact: &Fact) -> String {
    let text = match fact {
        Fact::Code => "The code, for programs.",
        Fact::Number => "The number of the code, for programs.",
        Fact::Status => "The HTTP status again.",
        Fact::Reason => "The phrase of the status.",
        Fact::Message => "What happened, for people.",
        Fact::Description => "What the code means.",
        Fact::Help => "What to do about it.",
        Fact::DocsUrl => "Where the code is documented.",
        Fact::Retry => "Whether a retry can help: `never`, `refresh`, `backoff` or `throttled`.",
        Fact::Retryable => "Whether the same request can succeed later.",
        Fact::Effect => {
            "Whether a retry could apply the request twice: `unknown` if so, otherwise `none`."
        }
        Fact::RetryAfter => "The seconds to wait before a retry.",
        Fact::RetryAfterMs => "The milliseconds to wait before a retry.",
        Fact::Details => "What the code lists as details.",
        Fact::Detail(name) => return format!("The detail `{name}` of the code."),
        Fact::Extra(_) => "The same in each error of the code.",
    };
    text.to_owned()
}
