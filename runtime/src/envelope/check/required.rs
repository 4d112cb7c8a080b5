//! The facts that a layout requires.

use errbook_contract::const_slice;
use errbook_contract::constant::str_of;
use errbook_contract::layout::{Element, Fact, Member, Presence, Text, Value, presence};

use super::Check;

/// The remedies for a detail, around its name.
const FIELD: &str = "add a public field of this name that is not an `Option`, or `computed(";
const OR_OPTIONAL: &str = ": Type = path)`, or make the member optional with `?`";

impl Check<'_> {
    /// Every fact of a required value is always present.
    pub(super) const fn check_value(&mut self, layout: &Value) {
        match layout {
            Value::Fact(fact) => self.require(fact),
            Value::Or(alternatives) => {
                let alternatives = const_slice!(alternatives);
                let mut i = 0;
                while i < alternatives.len() {
                    let is_last = i + 1 == alternatives.len();
                    if is_last {
                        self.check_value(&alternatives[i]);
                    } else if matches!(presence(&alternatives[i], &self.facts), Presence::Always) {
                        return;
                    }
                    i += 1;
                }
            }
            Value::Object(members) => self.check_members(const_slice!(members)),
            Value::List(elements) => {
                let elements = const_slice!(elements);
                let mut i = 0;
                while i < elements.len() {
                    match &elements[i] {
                        Element::Required(inner) => self.check_value(inner),
                        Element::Optional(inner) => self.check_optional(inner),
                    }
                    i += 1;
                }
            }
            Value::Text(pieces) => {
                let pieces = const_slice!(pieces);
                let mut i = 0;
                while i < pieces.len() {
                    if let Text::Fact(fact) = &pieces[i] {
                        self.require(fact);
                    }
                    i += 1;
                }
            }
            Value::Literal(_) => {}
        }
    }

    const fn check_members(&mut self, members: &[Member]) {
        let mut i = 0;
        while i < members.len() {
            match &members[i] {
                Member::Required(_, inner) => self.check_value(inner),
                Member::Optional(_, inner) => self.check_optional(inner),
                Member::Details => {}
            }
            i += 1;
        }
    }

    /// The required values of an optional object or list are required where it is present. One that is never present
    /// requires nothing, nor does one with a single fact: it is present if and only if the fact is.
    const fn check_optional(&mut self, layout: &Value) {
        let is_nested = matches!(layout, Value::Object(_) | Value::List(_));
        let is_never_present = matches!(presence(layout, &self.facts), Presence::Never);
        if is_nested && layout.fact_count() > 1 && !is_never_present {
            self.check_value(layout);
        }
    }

    /// The fact is always present.
    const fn require(&mut self, fact: &Fact) {
        let (fact_kind, name, remedy) = match fact {
            Fact::Number => ("`number`", "", "add `number = …`"),
            Fact::Help => ("`help`", "", "add `help = \"…\"`"),
            Fact::DocsUrl => ("`docs_url`", "", "add `docs_url = \"…\"`"),
            Fact::RetryAfter | Fact::RetryAfterMs => (
                "a delay in every occurrence",
                "",
                "add a `#[api_error(retry_after)]` field that is not an `Option`",
            ),
            Fact::Extra(name) => ("the literal ", str_of(name), "add it to `extra(…)`"),
            Fact::Detail(name) => ("the detail ", str_of(name), FIELD),
            _ => return,
        };
        if matches!(self.facts.presence(fact), Presence::Always) {
            return;
        }
        let quote = if name.is_empty() { "" } else { "`" };
        let (computed, or_optional) = match fact {
            Fact::Detail(_) => (name, OR_OPTIONAL),
            _ => ("", ""),
        };
        self.violations.add(
            self.definition,
            &[
                "the envelope `",
                self.definition.envelope.name,
                "` requires ",
                fact_kind,
                quote,
                name,
                quote,
                "; ",
                remedy,
                computed,
                or_optional,
            ],
        );
    }
}
