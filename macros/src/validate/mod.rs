//! Received values to the model, by the rules that span keys. This file lists the rules, one call each.

mod adapters;
mod defaults;
mod details;
mod display;
mod docs_url;
mod example;
mod extra;
mod fields;
mod grpc;
mod headers;
mod identity;
mod message;
mod no_effect;
mod on;
mod packed;
mod placeholder;
mod required;
mod retry;
mod status;
mod transparent;

use errbook_contract::{Effect, Retry};
use syn::{Member, Path};

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{Definition, ErrorType, Field, Variant, VariantKind};
use crate::receive::{ReceivedType, ReceivedVariant, RetryAttr, Values};
pub(crate) use adapters::adapters;
use grpc::Reasons;
use identity::Identities;
use on::Answers;
use placeholder::Scope;
use retry::Parameters;

/// What the type sets for all its variants.
struct TypeContext {
    krate: Path,
    keys: Keys,
    parameters: Parameters,
}

/// The model, unless a variant is incomplete. All mistakes are reported.
pub(crate) fn validate(
    received: ReceivedType<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorType> {
    let krate = received.krate();
    let adapters = adapters::adapters(&received.keys);
    let mut keys = received.keys;
    defaults::check_message(&mut keys, diagnostics);
    adapters::check(&keys, diagnostics);
    let context = TypeContext {
        krate,
        parameters: Parameters::new(&keys, diagnostics),
        keys,
    };
    let mut identities = Identities::default();
    let mut answers = Answers::default();
    let mut reasons = Reasons::default();
    let mut variants = Vec::new();
    let mut complete = true;
    for received in received.variants {
        let validated = variant(
            received,
            &context,
            &mut identities,
            &mut answers,
            &mut reasons,
            diagnostics,
        );
        complete &= validated.is_some();
        variants.extend(validated);
    }
    answers.finish(diagnostics);
    let input = received.input;
    let of_type = context.keys;
    let model = ErrorType {
        krate: context.krate,
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        is_struct: matches!(input.data, syn::Data::Struct(_)),
        is_packed: packed::is_packed(&input.attrs),
        group: received.docs.first_paragraph,
        domain: of_type.domain.clone().into_value().map(String::from),
        envelope: of_type.envelope.clone().into_value(),
        adapters,
        variants,
    };
    transparent::check_nesting(&model, diagnostics);
    transparent::check_is_no_trait_object(&model, diagnostics);
    if complete {
        no_effect::check_parameters(&of_type, &model, diagnostics);
        no_effect::check_schema(&of_type, &model, diagnostics);
    }
    complete.then_some(model)
}

/// A retry class, with the defaults for the parameters that are not given.
pub(crate) fn retry_class(given: RetryAttr, diagnostics: &mut Diagnostics) -> Retry {
    retry::class(given, &Parameters::default(), diagnostics)
}

fn variant(
    received: ReceivedVariant<'_>,
    context: &TypeContext,
    identities: &mut Identities,
    answers: &mut Answers,
    reasons: &mut Reasons,
    diagnostics: &mut Diagnostics,
) -> Option<Variant> {
    let ident = received.ident.clone();
    let fields = received.fields.iter().enumerate();
    let fields = fields.map(|(index, received)| Field {
        member: match &received.field.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(index.into()),
        },
        ty: received.field.ty.clone(),
    });
    let fields = fields.collect();
    let kind = if received.keys.transparent.is_empty() {
        transparent::check_no_mark(&received, diagnostics);
        let definition = definition(received, context, identities, answers, reasons, diagnostics)?;
        VariantKind::Defined(Box::new(definition))
    } else {
        answers.note_from(&received.fields);
        VariantKind::Transparent(transparent::field(&received, diagnostics)?)
    };
    Some(Variant {
        ident,
        fields,
        kind,
    })
}

/// The definition of a variant: first the rules one by one, then the facts.
fn definition(
    received: ReceivedVariant<'_>,
    context: &TypeContext,
    identities: &mut Identities,
    answers: &mut Answers,
    reasons: &mut Reasons,
    diagnostics: &mut Diagnostics,
) -> Option<Definition> {
    let ReceivedVariant {
        ident,
        mut keys,
        outcome,
        docs,
        display,
        rename_all,
        fields,
    } = received;
    let roles = fields::roles(&fields, &display, diagnostics);
    headers::check_of_type(&keys, &context.keys, &fields, &roles, diagnostics);
    let may_have_details = !keys.details.is_empty() || !outcome.is_missing("details");
    no_effect::check_skip(may_have_details, &fields, diagnostics);
    no_effect::check_placeholders(&keys, &fields, diagnostics);
    let status_of_type = keys.status.is_empty();
    let message_of_type = keys.message.is_empty();
    defaults::inherit(&mut keys, &context.keys);
    required::check(ident, &keys, &outcome, &fields, diagnostics);
    status::check_allowed(ident, &keys, &outcome, status_of_type, diagnostics);
    identity::check_shared_number(&keys, &outcome, diagnostics);
    identities.check(ident, &keys, diagnostics);
    answers.check(ident, &keys, &fields, diagnostics);
    let reason = reasons.reason(ident, &keys, diagnostics);
    grpc::check(&keys, &outcome, diagnostics);
    identity::check_replacement(&keys, docs.deprecated.is_some(), diagnostics);
    let docs_url = docs_url::docs_url(ident, &keys, diagnostics);
    let retry = retry::retry(&keys, &context.parameters, diagnostics);
    let own = retry.zip(keys.status.first()).map(|(retry, status)| {
        let effect = keys.effect.first().map(|effect| effect.value);
        (retry, effect.unwrap_or(Effect::default_for(status.value.0)))
    });
    let status_field = status::field(&keys, own, &roles, &context.parameters, diagnostics);
    let classes = status::classes(own, status_field.as_ref());
    retry::check_delay(&classes, &roles, diagnostics);
    let scope = Scope {
        variant: ident,
        fields: &fields,
        roles: &roles,
    };
    let message = message::message(&keys, message_of_type, &display, &scope, diagnostics);
    let details = details::Details {
        krate: &context.krate,
        fields: &fields,
        roles: &roles,
        rename_all: rename_all.unwrap_or_default(),
        schema: !context.keys.schema.is_empty(),
        may_have_details,
    };
    let details = details.validate(&keys, diagnostics);

    let texts = keys.passed_on();
    let status = keys.status.into_value()?.0;
    let (retry, effect) = own?;
    let answers = on::kinds(keys.on);
    let is_computed = keys.description.is_empty() && docs.is_computed;
    let private_description =
        keys.description.is_empty() && status::may_be_server_error(status, status_field.as_ref());
    Some(Definition {
        code: keys.code.into_value()?.0,
        shared_code: !keys.shared_code.is_empty(),
        number: keys.number.into_value(),
        shared_number: !keys.shared_number.is_empty(),
        status,
        retry,
        effect,
        message: message?,
        log: keys.log.into_value(),
        grpc: grpc::grpc(keys.grpc, reason),
        rejection: on::rejection(&fields, &answers),
        answers,
        description: keys
            .description
            .into_value()
            .map_or(docs.first_paragraph, |text| Some(text.into())),
        private_description: private_description && docs.written.is_some(),
        computed_description: is_computed,
        texts,
        docs_url,
        content_type: keys
            .content_type
            .into_value()
            .map(|media_type| media_type.into_string()),
        envelope: keys.envelope.into_value(),
        details,
        headers: headers::headers(keys.headers),
        header_fields: headers::header_fields(&fields, &roles),
        header_maps: roles.header_maps().collect(),
        extra: extra::extra(keys.extra),
        retry_after: retry::delay_field(&fields, &roles),
        status_field,
        deprecated: docs.deprecated,
        replaced_by: keys.replaced_by.into_value().map(|code| code.0),
        hidden: docs.hidden,
    })
}
