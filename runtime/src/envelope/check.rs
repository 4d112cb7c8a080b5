//! Checks a definition against its envelope's layout at compile time.

use errbook_contract::JsonType;
use errbook_contract::const_slice;
use errbook_contract::constant::str_of;
use errbook_contract::layout::{Element, Fact, Facts, Member, Presence, Text, Value, presence};
use errbook_contract::media_type::MediaKind;

use super::Envelope;
use crate::Definition;
use crate::const_report::{Decimal, Violations};
use crate::definition::{ConstFacts, DetailKind};

/// Panics with every violation: a body at a status without one, a media type of another kind than the envelope, a
/// required fact that can be absent, a detail without a place, two members with the same name.
///
/// `DETAILS` and `EXTRA` are the numbers of the definition's details and extra literals; after `own_details`, the details
/// are defaults of the type, whose names [`check_default`] checks.
#[track_caller]
pub const fn check<const DETAILS: usize, const EXTRA: usize>(
    definition: &Definition,
    own_details: usize,
) {
    let arrays = ConstFacts::<DETAILS, EXTRA>::new(definition);
    let mut check = Check {
        definition,
        own_details,
        facts: arrays.facts(definition),
        violations: Violations::new(),
    };
    check.check_status();
    check.check_media_type();
    if let Some(layout) = definition.envelope.layout() {
        check.check_value(layout);
        check.check_text(layout);
    }
    check.check_details();
    check.violations.panic_if_any();
}

/// Panics if a detail that is a default of a type cannot stand in the envelope of one of its variants.
#[track_caller]
pub const fn check_default(envelope: &Envelope, name: &str) {
    if collides(envelope, name) {
        let mut violations = Violations::new();
        let remedy = "`; choose another name";
        violations.add_line(&["the detail `", name, BESIDE, envelope.name, remedy]);
        violations.panic_if_any();
    }
}

const BESIDE: &str = "` has the same name as a member next to it in the envelope `";

/// Whether `..details` adds a member whose name another member has.
const fn collides(envelope: &Envelope, detail: &str) -> bool {
    match envelope.layout() {
        Some(layout) => layout.has_beside_details(detail) && !layout.places(detail),
        None => false,
    }
}

struct Check<'a> {
    definition: &'a Definition,
    own_details: usize,
    facts: Facts<'a>,
    violations: Violations,
}

impl Check<'_> {
    /// A status whose responses end after the headers (RFC 9110 §6.4.1, §15.3.6) has an envelope without a body.
    const fn check_status(&mut self) {
        let envelope = self.definition.envelope;
        let code = self.definition.status.as_u16();
        if matches!(code, 204 | 205 | 304) && envelope.layout().is_some() {
            let status = Decimal::of(code as i32);
            self.violations.add(
                self.definition,
                &[
                    "a response with the status ",
                    status.as_str(),
                    " has no body, but the envelope `",
                    envelope.name,
                    "` has one; write `envelope = errbook::envelope::EMPTY`",
                ],
            );
        }
    }

    /// A `content_type` of the attribute is of the same kind as the layout.
    const fn check_media_type(&mut self) {
        let envelope = self.definition.envelope;
        let Some(content_type) = self.definition.optional.content_type else {
            return;
        };
        let (is, remedy) = match (envelope.layout(), MediaKind::of(content_type)) {
            (None, _) => ("` has no body", "remove `content_type`"),
            (Some(Value::Text(_)), MediaKind::PlainText) => return,
            (Some(Value::Text(_)), _) => (
                "` is a text",
                "write a `content_type` of `text/plain`, or remove it",
            ),
            (Some(_), MediaKind::Json) => return,
            (Some(_), _) => (
                "` is JSON",
                "write a `content_type` such as `application/problem+json`, or choose an envelope that is a text",
            ),
        };
        self.violations.add(
            self.definition,
            &[
                "its media type is `",
                content_type,
                "`, but the envelope `",
                envelope.name,
                is,
                "; ",
                remedy,
            ],
        );
    }

    /// A body that is a text shows no list.
    const fn check_text(&mut self, layout: &Value) {
        let Value::Text(_) = layout else {
            return;
        };
        let mut i = 0;
        while i < self.definition.details.len() {
            let detail = &self.definition.details[i];
            if let JsonType::List(_) = detail.json_type
                && layout.places(detail.name)
            {
                self.violations.add(
                    self.definition,
                    &[
                        "the detail `",
                        detail.name,
                        "` is a list, which the text of the envelope `",
                        self.definition.envelope.name,
                        "` cannot show; write it as a string with `#[serde(serialize_with = \"…\")]`, or choose an envelope that is JSON",
                    ],
                );
            }
            i += 1;
        }
    }

    /// Every detail has a place in the layout, and no member beside it has its name.
    const fn check_details(&mut self) {
        let envelope = self.definition.envelope;
        let mut i = 0;
        while i < self.own_details {
            let detail = &self.definition.details[i];
            let name = detail.name;
            if !envelope.has_place_for(name) {
                let remedy = match detail.kind {
                    DetailKind::Computed => "`; remove it, or choose an envelope with details",
                    _ => {
                        "`; mark the field `#[api_error(skip)]`, or choose an envelope with details"
                    }
                };
                self.violations.add(
                    self.definition,
                    &[
                        "the detail `",
                        name,
                        "` has no place in the envelope `",
                        envelope.name,
                        remedy,
                    ],
                );
            }
            if !detail.is_flattened() && collides(envelope, name) {
                self.violations.add(
                    self.definition,
                    &[
                        "the detail `",
                        name,
                        BESIDE,
                        envelope.name,
                        "`; rename it with `#[serde(rename = \"…\")]`",
                    ],
                );
            }
            i += 1;
        }
    }

    /// Every fact of a required value is always present.
    const fn check_value(&mut self, layout: &Value) {
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
            Fact::Detail(name) => (
                "the detail ",
                str_of(name),
                "add a public field of this name that is not an `Option`",
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
                "the envelope `",
                self.definition.envelope.name,
                "` requires ",
                fact_kind,
                quote,
                name,
                quote,
                "; ",
                remedy,
            ],
        );
    }
}
