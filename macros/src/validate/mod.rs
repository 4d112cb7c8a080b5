//! Receivers to model: what is required, and every rule that spans keys.

mod definition;
mod details;
mod display;
mod duplicates;
mod example;
mod fields;
mod headers;
mod message;
mod reference;
mod retry;
mod transparent;
mod uri;

use syn::{Ident, LitStr, Member, Path};

use crate::diagnostics::Diagnostics;
use crate::model::{ErrorType, Field, Kind, Retry, Variant};
use crate::receive::{Given, ReceivedType, ReceivedVariant, RetryAttr, Text, TypeKeys};
use duplicates::Identities;
use retry::Parameters;

/// The model, unless something is missing; all that is wrong goes to `diagnostics`.
pub(crate) fn validate(
    received: ReceivedType<'_>,
    krate: &Path,
    diagnostics: &mut Diagnostics,
) -> Option<ErrorType> {
    let is_struct = matches!(received.input.data, syn::Data::Struct(_));
    let adapters = received.wants_adapters();
    let defaults = Defaults::new(received.keys, is_struct, diagnostics);
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
        envelope: defaults.envelope.map(|envelope| envelope.value),
        adapters,
        variants,
    };
    transparent::check_nesting(&model, diagnostics);
    whole.then_some(model)
}

/// A retry class with its parameters over the defaults.
pub(crate) fn retry_class(given: RetryAttr, diagnostics: &mut Diagnostics) -> Retry {
    retry::class(given, &Parameters::default(), diagnostics)
}

/// What the type says for all its variants.
struct Defaults {
    envelope: Option<Given<Path>>,
    content_type: Option<Given<Text>>,
    docs_url: Option<Given<LitStr>>,
    headers: Vec<(LitStr, LitStr)>,
    /// Names and JSON.
    extra: Vec<(Ident, String)>,
    parameters: Parameters,
}

impl Defaults {
    fn new(keys: TypeKeys, is_struct: bool, diagnostics: &mut Diagnostics) -> Self {
        let mut apart = Diagnostics::default();
        // A struct's common keys are read once, with the variant's.
        let common = if is_struct {
            &mut apart
        } else {
            &mut *diagnostics
        };
        let mut defaults = Defaults {
            envelope: common.one(keys.envelope),
            content_type: common.one(keys.content_type),
            docs_url: common.one(keys.docs_url),
            headers: common.items(keys.headers),
            extra: common.items(keys.extra),
            parameters: Parameters::default(),
        };
        if is_struct {
            defaults.headers.clear();
            defaults.extra.clear();
        } else {
            uri::check_content_type(defaults.content_type.as_ref(), common);
            uri::check_template(defaults.docs_url.as_ref(), common);
            headers::check(&defaults.headers, common);
            headers::check_extra(&defaults.extra, common);
        }
        let backoff = diagnostics.one(keys.backoff).map(|keys| keys.value);
        let throttled = diagnostics.one(keys.throttled).map(|keys| keys.value);
        defaults.parameters = Parameters::new(backoff, throttled, diagnostics);
        diagnostics.one(keys.adapters);
        defaults
    }
}

fn variant(
    received: ReceivedVariant<'_>,
    defaults: &Defaults,
    identities: &mut Identities,
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
    let kind = match received.keys.transparent.is_empty() {
        true => {
            let definition = definition::definition(received, defaults, identities, diagnostics)?;
            Kind::Defined(Box::new(definition))
        }
        false => Kind::Transparent(transparent::field(received, diagnostics)?),
    };
    Some(Variant {
        ident,
        fields,
        kind,
    })
}
