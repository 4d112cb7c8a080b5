//! Which facts a definition lacks, in const.

use super::layout::{Element, Fact, Member, Text, Value};
use crate::Definition;
use crate::breaches::same;
use crate::private::DelayField;

/// Whether a fact that may be absent is there in every occurrence.
pub(super) const fn always(definition: &Definition, fact: Fact) -> bool {
    match fact {
        Fact::RetryAfter | Fact::RetryAfterMs => {
            matches!(definition.parts().rare.delay_field, DelayField::Required)
                || definition.default_delay().is_some()
        }
        Fact::Detail(name) => match detail(definition, name) {
            // Whether a computed one may be absent, its function knows alone: where it is, `null` is written.
            Some(index) => {
                let detail = &definition.details()[index];
                detail.computed || !detail.optional()
            }
            None => false,
        },
        fact => !absent(definition, fact),
    }
}

/// Whether no occurrence has it.
pub(super) const fn absent(definition: &Definition, fact: Fact) -> bool {
    match fact {
        Fact::Number => definition.number().is_none(),
        Fact::Help => definition.help().is_none(),
        Fact::DocsUrl => definition.docs_url().is_none(),
        Fact::RetryAfter | Fact::RetryAfterMs => !definition.may_delay(),
        Fact::Details => definition.details().is_empty(),
        Fact::Detail(name) => detail(definition, name).is_none(),
        Fact::Extra(name) => {
            let extra = definition.extra();
            let mut i = 0;
            while i < extra.len() {
                if same(extra[i].name(), name) {
                    return false;
                }
                i += 1;
            }
            true
        }
        _ => false,
    }
}

/// Whether the value has facts and no occurrence has any of them.
pub(super) const fn never(definition: &Definition, layout: &Value) -> bool {
    match layout {
        Value::Fact(fact) => absent(definition, *fact),
        Value::Or(fact, other) => absent(definition, *fact) && never(definition, other),
        Value::Literal(_) => false,
        Value::Object(members) => {
            let (mut i, mut facts) = (0, false);
            while i < members.len() {
                match &members[i] {
                    Member::Required(_, inner) | Member::Optional(_, inner) => {
                        if inner.has_fact() {
                            facts = true;
                            if !never(definition, inner) {
                                return false;
                            }
                        }
                    }
                    Member::Details => {
                        facts = true;
                        if !definition.details().is_empty() {
                            return false;
                        }
                    }
                }
                i += 1;
            }
            facts
        }
        Value::List(elements) => {
            let (mut i, mut facts) = (0, false);
            while i < elements.len() {
                let (Element::Required(inner) | Element::Optional(inner)) = &elements[i];
                if inner.has_fact() {
                    facts = true;
                    if !never(definition, inner) {
                        return false;
                    }
                }
                i += 1;
            }
            facts
        }
        Value::Text(pieces) => {
            let mut i = 0;
            while i < pieces.len() {
                if let Text::Fact(fact) = &pieces[i]
                    && absent(definition, *fact)
                {
                    return true;
                }
                i += 1;
            }
            false
        }
    }
}

const fn detail(definition: &Definition, name: &str) -> Option<usize> {
    let details = definition.details();
    let mut i = 0;
    while i < details.len() {
        if same(details[i].name(), name) && !details[i].flattened() {
            return Some(i);
        }
        i += 1;
    }
    None
}
