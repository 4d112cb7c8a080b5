//! Receivers to model: what is required, and every rule that spans keys.

mod details;
mod duplicates;
mod fields;
mod message;
mod retry;
mod transparent;
mod uri;

use syn::{LitStr, Member, Path};

use crate::diagnostics::Diagnostics;
use crate::model::{Definition, ErrorType, Field, Kind, Variant};
use crate::receive::{Given, ReceivedType, ReceivedVariant, Text};
use duplicates::Identities;

/// The model, unless something is missing; all that is wrong goes to `diagnostics`.
pub(crate) fn validate(
    received: ReceivedType<'_>,
    krate: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorType> {
    let keys = received.keys;
    let is_struct = matches!(received.input.data, syn::Data::Struct(_));
    // A struct's common keys are read once, with the variant's.
    let level = if is_struct {
        &mut Diagnostics::default()
    } else {
        &mut *diagnostics
    };
    let defaults = Defaults {
        envelope: level.one(keys.envelope),
        content_type: level.one(keys.content_type),
        docs_url: level.one(keys.docs_url),
    };
    uri::check_content_type(defaults.content_type.as_ref(), level);
    let adapters = diagnostics.one(keys.adapters);
    let adapters = adapters.is_none_or(|adapters| adapters.value);
    let mut identities = Identities::default();
    let mut variants = Vec::new();
    let mut whole = true;
    for received in received.variants {
        let validated = variant(received, &defaults, &mut identities, diagnostics);
        whole &= validated.is_some();
        variants.extend(validated);
    }
    let model = ErrorType {
        krate: krate.clone(),
        ident: received.input.ident.clone(),
        generics: received.input.generics.clone(),
        is_struct,
        group: received.docs.first_paragraph,
        adapters,
        variants,
    };
    transparent::check_nesting(&model, diagnostics);
    whole.then_some(model)
}

/// What the type says for all its variants.
struct Defaults {
    envelope: Option<Given<Path>>,
    content_type: Option<Given<Text>>,
    docs_url: Option<Given<LitStr>>,
}

fn variant(
    received: ReceivedVariant<'_>,
    defaults: &Defaults,
    identities: &mut Identities,
    diagnostics: &mut Diagnostics,
) -> Option<Variant> {
    let ident = received.ident.clone();
    let fields = received
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| Field {
            member: match &field.field.ident {
                Some(ident) => Member::Named(ident.clone()),
                None => Member::Unnamed(index.into()),
            },
            ty: field.field.ty.clone(),
        });
    let fields = fields.collect();
    let kind = if received.keys.transparent.is_empty() {
        let definition = definition(received, defaults, identities, diagnostics)?;
        Kind::Defined(Box::new(definition))
    } else {
        Kind::Transparent(transparent::field(received, diagnostics)?)
    };
    Some(Variant {
        ident,
        fields,
        kind,
    })
}

fn definition(
    received: ReceivedVariant<'_>,
    defaults: &Defaults,
    identities: &mut Identities,
    diagnostics: &mut Diagnostics,
) -> Option<Definition> {
    let ReceivedVariant {
        ident,
        attrs,
        keys,
        complete,
        docs,
        fields,
    } = received;
    // A key that was given, if wrongly, is not missing.
    let (has_code, has_status) = (!keys.code.is_empty(), !keys.status.is_empty());
    let code = diagnostics.one(keys.code);
    let status = diagnostics.one(keys.status);
    if complete && !(has_code && has_status) {
        let missing = match (has_code, has_status) {
            (false, false) => "no `code` and no `status`; add `code = \"…\", status = …`",
            (false, true) => "no `code`; add `code = \"…\"`",
            _ => "no `status`; add `status = …`, a number from 400 to 599",
        };
        let attribute = match crate::receive::attribute_span(attrs) {
            Some(_) => "",
            None => " in `#[api_error(…)]`",
        };
        diagnostics.error(ident.span(), format!("`{ident}` has {missing}{attribute}"));
    }
    let number = diagnostics.one(keys.number);
    let shared_code = diagnostics.one(keys.shared_code).is_some();
    let shared_number = diagnostics.one(keys.shared_number).is_some();
    if let (Some(code), Some(status)) = (&code, &status) {
        identities.check_code(ident, code, status.value.0, shared_code, diagnostics);
    }
    if let Some(number) = &number {
        identities.check_number(ident, number, shared_number, diagnostics);
    }

    let given_retry = !keys.retry.is_empty();
    let retry = diagnostics.one(keys.retry);
    let effect = diagnostics.one(keys.effect).map(|effect| effect.value);
    let roles = fields::roles(&fields, diagnostics);
    let message = diagnostics.one(keys.message);
    let message = message::message(message, ident, attrs, &fields, &roles, diagnostics);
    let description = diagnostics.one(keys.description);
    let help = diagnostics.one(keys.help);
    let whole = diagnostics.one(keys.details).is_some();
    let computed = diagnostics.all(keys.computed);
    let details = details::details(whole, computed, &fields, &roles, diagnostics);

    let envelope = diagnostics.one(keys.envelope);
    let envelope = envelope.as_ref().or(defaults.envelope.as_ref());
    let content_type = diagnostics.one(keys.content_type);
    uri::check_content_type(content_type.as_ref(), diagnostics);
    let content_type = content_type.as_ref().or(defaults.content_type.as_ref());
    let docs_url = diagnostics.one(keys.docs_url);
    let docs_url = docs_url.as_ref().or(defaults.docs_url.as_ref());

    let (code, status) = (code?, status?);
    let retry = match retry {
        Some(retry) => retry.value,
        None if given_retry => return None,
        None => retry::default_class(&status, diagnostics)?,
    };
    retry::check_delay(retry, &roles, diagnostics);
    let facts = uri::Facts {
        code: &code.value.0,
        number: number.as_ref().map(|number| number.value),
        status: status.value.0,
    };
    let docs_url = docs_url.map(|url| uri::docs_url(url, &facts, diagnostics));
    Some(Definition {
        number: number.map(|number| number.value),
        status: status.value.0,
        effect: effect.unwrap_or(retry::default_effect(status.value.0)),
        retry,
        message: message?,
        description: description
            .map(|description| description.value.0)
            .or(docs.first_paragraph),
        help: help.map(|help| help.value.0),
        docs_url,
        content_type: content_type.map(|content_type| content_type.value.0.clone()),
        envelope: envelope.map(|envelope| envelope.value.clone()),
        details,
        retry_after: roles.retry_after,
        deprecated: docs.deprecated,
        code: code.value.0,
    })
}
