//! Checks a definition against its envelope's layout at compile time.

mod required;

use errbook_contract::JsonType;
use errbook_contract::layout::{Facts, Value};
use errbook_contract::media_type::MediaKind;

use super::Envelope;
use crate::Definition;
use crate::const_report::{Decimal, Violations};
use crate::definition::ConstFacts;

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
        violations.add_line(&["the detail `", name, BESIDE, envelope.name, OTHER_NAME]);
        violations.panic_if_any();
    }
}

const BESIDE: &str = "` has the same name as a member next to it in the envelope `";
const OTHER_NAME: &str = "`; choose another name";

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
                let remedy = if detail.is_computed() {
                    "return a string"
                } else {
                    "write it as a string with `#[serde(serialize_with = \"…\")]`"
                };
                self.violations.add(
                    self.definition,
                    &[
                        "the detail `",
                        detail.name,
                        "` is a list, which the text of the envelope `",
                        self.definition.envelope.name,
                        "` cannot show; ",
                        remedy,
                        ", or choose an envelope that is JSON",
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
                let remedy = if detail.is_computed() {
                    "`; remove it, or choose an envelope with details"
                } else {
                    "`; mark the field `#[api_error(skip)]`, or choose an envelope with details"
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
                let remedy = if detail.is_computed() {
                    OTHER_NAME
                } else {
                    "`; rename it with `#[serde(rename = \"…\")]`"
                };
                self.violations.add(
                    self.definition,
                    &["the detail `", name, BESIDE, envelope.name, remedy],
                );
            }
            i += 1;
        }
    }
}
