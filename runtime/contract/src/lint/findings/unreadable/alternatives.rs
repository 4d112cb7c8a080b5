//! `fact or …` in which one can be taken for the other.

use serde_json::Value as Json;

use crate::document::{CatalogDocument, CodeDocument};
use crate::layout::{Fact, Presence, Text, Value};
use crate::schema::misfit;

/// Why a client cannot read the value, if it cannot.
pub(super) fn fault(
    alternatives: &[Value],
    codes: &[&CodeDocument],
    document: &CatalogDocument,
) -> Option<String> {
    let facts = alternatives
        .iter()
        .filter_map(|alternative| match alternative {
            Value::Fact(fact) => Some(fact),
            _ => None,
        });
    let shown = Value::Or(alternatives.to_vec().into());
    let literal = alternatives.last().and_then(literal);
    if let Some(literal) = literal {
        let mut equal = facts.clone();
        let fact = equal.find(|fact| {
            let mut codes = codes.iter();
            codes.any(|code| can_equal(fact, &literal, code, document))
        });
        if let Some(fact) = fact {
            return Some(format!(
                "has `{shown}`, in which `{fact}` can be {literal} itself, so that clients read it as absent; use a literal \
                 that it cannot equal, such as `null`"
            ));
        }
    }
    let facts: Vec<_> = facts.collect();
    let pair = facts.iter().enumerate().find_map(|(index, first)| {
        let mut others = facts.iter().skip(index + 1);
        let other = others.find(|other| {
            let mut codes = codes.iter();
            codes.any(|code| passes_for(other, first, code, document))
        })?;
        Some((first, other))
    });
    pair.map(|(first, other)| {
        format!(
            "has `{shown}`, in which clients take `{other}` for `{first}` where that is absent; give each a member of its \
             own"
        )
    })
}

/// The value of a literal.
fn literal(value: &Value) -> Option<Json> {
    match value {
        Value::Literal(literal) => serde_json::from_str(literal).ok(),
        Value::Text(pieces) => match &pieces[..] {
            [] => Some(Json::from("")),
            [Text::Literal(text)] => Some(Json::from(&**text)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether answers of the code can show the literal's value as this fact.
fn can_equal(fact: &Fact, literal: &Json, code: &CodeDocument, document: &CatalogDocument) -> bool {
    match fact {
        Fact::Number => code.number.is_some_and(|number| *literal == number),
        Fact::DocsUrl => code
            .docs_url
            .as_ref()
            .is_some_and(|url| literal == url.as_str()),
        Fact::Extra(name) => code.extra.get(&**name) == Some(literal),
        Fact::RetryAfter | Fact::RetryAfterMs => {
            code.retry_after != Presence::Never && literal.is_u64()
        }
        Fact::Detail(name) => {
            let mut details = code.details.iter().filter(|detail| detail.name == *name);
            details.any(|detail| {
                let schema = detail.schema.as_ref().filter(|_| !detail.inferred);
                !literal.is_null()
                    && schema
                        .is_none_or(|schema| misfit(literal, schema, &document.schemas).is_none())
            })
        }
        _ => false,
    }
}

/// Whether answers of the code can show `other` where `first` is absent, so that it looks like `first`.
fn passes_for(other: &Fact, first: &Fact, code: &CodeDocument, document: &CatalogDocument) -> bool {
    let presence = |fact: &Fact| code.with_facts(None, |facts| facts.presence(fact));
    let can_be_absent = match first {
        // Clients know the details of a code, but not whether it can have a delay.
        Fact::RetryAfter | Fact::RetryAfterMs => presence(first) != Presence::Always,
        _ => presence(first) == Presence::Sometimes,
    };
    if !can_be_absent || presence(other) == Presence::Never {
        return false;
    }
    // Keys are known by their values.
    if !matches!(
        other,
        Fact::Message | Fact::RetryAfter | Fact::RetryAfterMs | Fact::Detail(_)
    ) {
        return false;
    }
    match first {
        Fact::Detail(_) => true,
        Fact::RetryAfter | Fact::RetryAfterMs => match other {
            Fact::Message => false,
            Fact::Detail(name) => {
                let mut details = code.details.iter().filter(|detail| detail.name == *name);
                let number = Json::from(1);
                details.any(|detail| {
                    let schema = detail.schema.as_ref();
                    schema.is_none_or(|schema| misfit(&number, schema, &document.schemas).is_none())
                })
            }
            _ => true,
        },
        _ => false,
    }
}
