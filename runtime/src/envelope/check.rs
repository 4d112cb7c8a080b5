//! Checks a definition against its envelope's layout while the crate compiles.

use errbook_contract::const_slice;
use errbook_contract::constant::{same, str_of};
use errbook_contract::layout::{Element, Fact, Facts, Member, Presence, Text, Value, presence};

use crate::Definition;
use crate::const_report::Violations;
use crate::definition::ConstFacts;

/// Panics with every violation: a member without its fact, a detail without a place, two members of one name.
///
/// `DETAILS` and `EXTRA` are how many details and extra literals the definition has.
#[track_caller]
pub const fn check<const DETAILS: usize, const EXTRA: usize>(definition: &Definition) {
    let table = ConstFacts::<DETAILS, EXTRA>::new(definition);
    let mut check = Check {
        definition,
        facts: table.of(definition),
        violations: Violations::new(),
    };
    check.value(&definition.envelope.layout);
    check.details_have_a_place();
    if !check.violations.is_empty() {
        panic!("{}", check.violations.as_str());
    }
}

struct Check<'a> {
    definition: &'a Definition,
    facts: Facts<'a>,
    violations: Violations,
}

impl Check<'_> {
    const fn details_have_a_place(&mut self) {
        let envelope = self.definition.envelope;
        let mut i = 0;
        while i < self.definition.details.len() {
            let name = self.definition.details[i].name;
            if !envelope.layout.has_details() && !envelope.layout.places(name) {
                self.violations.add(
                    self.definition,
                    &[
                        "the detail `",
                        name,
                        "` has no place in the envelope `",
                        envelope.name,
                        "`; mark the field `#[api_error(skip)]`, or choose an envelope with details",
                    ],
                );
            }
            i += 1;
        }
    }

    /// Every fact of a value that cannot be left out is present in every response.
    const fn value(&mut self, layout: &Value) {
        match layout {
            Value::Fact(fact) => self.require(fact),
            Value::Or(alternatives) => {
                let alternatives = const_slice!(alternatives);
                let mut i = 0;
                while i < alternatives.len() {
                    let last = i + 1 == alternatives.len();
                    let present = presence(&alternatives[i], &self.facts);
                    if last {
                        self.value(&alternatives[i]);
                    } else if matches!(present, Presence::Always) {
                        return;
                    }
                    i += 1;
                }
            }
            Value::Object(members) => self.object(const_slice!(members)),
            Value::List(elements) => {
                let elements = const_slice!(elements);
                let mut i = 0;
                while i < elements.len() {
                    match &elements[i] {
                        Element::Required(inner) => self.value(inner),
                        Element::Optional(inner) => self.optional(inner),
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

    const fn object(&mut self, members: &[Member]) {
        let mut i = 0;
        while i < members.len() {
            match &members[i] {
                Member::Required(_, inner) => self.value(inner),
                Member::Optional(_, inner) => self.optional(inner),
                Member::Details => self.names_beside_details(members),
            }
            i += 1;
        }
    }

    /// Inside an object that is present, what is not optional is required. An object that is never present requires
    /// nothing, nor does one that shows a single fact: it is present exactly when that fact is.
    const fn optional(&mut self, layout: &Value) {
        let nested = matches!(layout, Value::Object(_) | Value::List(_));
        let never = matches!(presence(layout, &self.facts), Presence::Never);
        if nested && layout.fact_count() > 1 && !never {
            self.value(layout);
        }
    }

    /// No detail has the name of a member beside it.
    const fn names_beside_details(&mut self, members: &[Member]) {
        let details = self.definition.details;
        let envelope = self.definition.envelope;
        let mut i = 0;
        while i < details.len() {
            let detail = &details[i];
            let elsewhere = detail.is_flattened() || envelope.layout.places(detail.name);
            let mut j = 0;
            while j < members.len() && !elsewhere {
                if let Some(name) = members[j].name()
                    && same(name, detail.name)
                {
                    self.violations.add(
                        self.definition,
                        &[
                            "the detail `",
                            name,
                            "` has the name of the member beside it in the envelope `",
                            envelope.name,
                            "`; rename it with `#[serde(rename = \"…\")]`",
                        ],
                    );
                }
                j += 1;
            }
            i += 1;
        }
    }

    const fn require(&mut self, fact: &Fact) {
        let (what, name, remedy) = match fact {
            Fact::Number => ("`number`", "", "add `number = …`"),
            Fact::Help => ("`help`", "", "add `help = \"…\"`"),
            Fact::DocsUrl => ("`docs_url`", "", "add `docs_url = \"…\"`"),
            Fact::RetryAfter | Fact::RetryAfterMs => (
                "delay in every occurrence",
                "",
                "add a `#[api_error(retry_after)]` field that is not an `Option`",
            ),
            Fact::Extra(name) => ("literal ", str_of(name), "add it with `extra(…)`"),
            Fact::Detail(name) => (
                "detail ",
                str_of(name),
                "make a field of this name public that is not an `Option`",
            ),
            _ => return,
        };
        if matches!(self.facts.presence(fact), Presence::Always) {
            return;
        }
        let quote = if name.is_empty() { "" } else { "`" };
        self.violations.add(
            self.definition,
            &[
                "no ",
                what,
                quote,
                name,
                quote,
                ", which the envelope `",
                self.definition.envelope.name,
                "` requires; ",
                remedy,
            ],
        );
    }
}
