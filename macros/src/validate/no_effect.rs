//! Keys without an effect are reported, since something else was meant.

use errbook_contract::Retry;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::ErrorType;
use crate::receive::value::Text;
use crate::receive::{ReceivedField, Spanned, Values};
use crate::syntax::Template;

/// `skip` keeps a field out of the `details` of its variant.
pub(super) fn check_skip(
    may_have_details: bool,
    fields: &[ReceivedField<'_>],
    diagnostics: &mut Diagnostics,
) {
    if may_have_details {
        return;
    }
    let skipped = fields.iter().filter(|field| field.keys.detail.is_empty()); // otherwise it contradicts `skip`
    for skip in skipped.filter_map(|field| field.keys.skip.first()) {
        let rule = "`skip` has no effect without `details`, since the field is private anyway";
        diagnostics.error(skip.key, format!("{rule}; remove it"));
    }
}

/// Only `message` has placeholders: the texts for the documentation are the same for every occurrence.
pub(super) fn check_placeholders(
    keys: &Keys,
    fields: &[ReceivedField<'_>],
    diagnostics: &mut Diagnostics,
) {
    let texts = [keys.description.first(), keys.help.first()];
    for text in texts.into_iter().flatten() {
        if let Some(field) = shown_field(text, fields) {
            let rule = format!("`{}` has no placeholders", text.name);
            let remedy = format!("write `{{{field}}}` in `message`");
            diagnostics.error(text.span, format!("{rule}; {remedy}"));
        }
    }
}

/// The first field that the text names like a placeholder. Other braces are text.
fn shown_field<'a>(text: &Spanned<Text>, fields: &'a [ReceivedField<'_>]) -> Option<&'a str> {
    let template = Template::parse(&text.value.to_string()).ok()?;
    let mut placeholders = template.placeholders();
    placeholders.find_map(|(name, _)| {
        let mut fields = fields.iter();
        fields
            .find(|field| field.name == name)
            .map(|field| &field.name[..])
    })
}

/// `schema` of a type is for its details.
pub(super) fn check_schema(of_type: &Keys, model: &ErrorType, diagnostics: &mut Diagnostics) {
    let mut definitions = model.definitions();
    let has_details = definitions.any(|(_, definition)| !definition.details.is_empty());
    if let Some(schema) = of_type.schema.first().filter(|_| !has_details) {
        let rule = "`schema` has no effect, since nothing here has details";
        diagnostics.error(schema.key, format!("{rule}; remove it"));
    }
}

/// `backoff(…)` and `throttled(…)` of a type are for its variants of that class.
pub(super) fn check_parameters(of_type: &Keys, model: &ErrorType, diagnostics: &mut Diagnostics) {
    let has = |is_class: fn(&Retry) -> bool| {
        let mut definitions = model.definitions();
        definitions.any(|(_, definition)| {
            // The status of an occurrence may decide the class.
            is_class(&definition.retry) || definition.status_field.is_some()
        })
    };
    let backoff = of_type.backoff.first().map(|given| given.key);
    let throttled = of_type.throttled.first().map(|given| given.key);
    for (class, given, is_used) in [
        (
            "backoff",
            backoff,
            has(|retry| matches!(retry, Retry::Backoff { .. })),
        ),
        (
            "throttled",
            throttled,
            has(|retry| matches!(retry, Retry::Throttled { .. })),
        ),
    ] {
        if let Some(key) = given.filter(|_| !is_used) {
            let rule = format!("`{class}` has no effect, since nothing here has this retry class");
            let remedy = format!("add `retry = \"{class}\"` to a variant, or remove it");
            diagnostics.error(key, format!("{rule}; {remedy}"));
        }
    }
}
