//! A variant with a definition of its own.

use syn::Ident;

use super::duplicates::Identities;
use super::{Defaults, details, fields, headers, message, retry, uri};
use crate::diagnostics::Diagnostics;
use crate::model::Definition;
use crate::receive::{Reading, ReceivedVariant, VariantKeys, attribute_span};

const SHARES_NOTHING: &str =
    "`shared_number` has no effect without `number`; add `number = …`, or remove this";

pub(super) fn definition(
    received: ReceivedVariant<'_>,
    defaults: &Defaults,
    identities: &mut Identities,
    diagnostics: &mut Diagnostics,
) -> Option<Definition> {
    let (ident, attrs) = (received.ident, received.attrs);
    check_required(ident, attrs, &received.keys, &received.reading, diagnostics);
    let keys = received.keys;
    let fields = received.fields;
    // A key that was given, if wrongly, is not missing.
    let gave = Gave {
        number: !keys.number.is_empty(),
        retry: !keys.retry.is_empty(),
    };
    let code = diagnostics.one(keys.code);
    let status = diagnostics.one(keys.status);
    let number = diagnostics.one(keys.number);
    let shared_code = diagnostics.one(keys.shared_code).is_some();
    let shared_number = diagnostics.one(keys.shared_number);
    if let Some(shared) = &shared_number
        && !gave.number
        && received.reading.is_missing("number")
    {
        diagnostics.error(shared.key, SHARES_NOTHING);
    }
    let shared_number = shared_number.is_some();
    if let (Some(code), Some(status)) = (&code, &status) {
        identities.check_code(ident, code, status.value.0, shared_code, diagnostics);
    }
    if let Some(number) = &number {
        identities.check_number(ident, number, shared_number, diagnostics);
    }

    let roles = fields::roles(&fields, &received.display, diagnostics);
    let class = match diagnostics.one(keys.retry) {
        Some(retry) => Some(retry::class(retry.value, &defaults.parameters, diagnostics)),
        None if gave.retry => None,
        None => status
            .as_ref()
            .and_then(|status| retry::default_class(status, &defaults.parameters, diagnostics)),
    };
    if let Some(class) = &class {
        retry::check_delay(class, &roles, diagnostics);
    }
    let effect = diagnostics.one(keys.effect).map(|effect| effect.value);

    let message = diagnostics.one(keys.message);
    let message = message::message(
        message,
        ident,
        &received.display,
        &fields,
        &roles,
        diagnostics,
    );
    let description = diagnostics.one(keys.description);
    let help = diagnostics.one(keys.help);
    let all = diagnostics.one(keys.details).is_some();
    let computed = diagnostics.items(keys.computed);
    let rename_all = received.rename_all.unwrap_or_default();
    let details = details::details(all, computed, &fields, &roles, rename_all, diagnostics);

    let envelope = diagnostics.one(keys.envelope);
    let envelope = envelope.as_ref().or(defaults.envelope.as_ref());
    let content_type = diagnostics.one(keys.content_type);
    uri::check_content_type(content_type.as_ref(), diagnostics);
    let content_type = content_type.as_ref().or(defaults.content_type.as_ref());
    let own_url = diagnostics.one(keys.docs_url);
    uri::check_template(own_url.as_ref(), diagnostics);
    let docs_url = own_url.as_ref().or(defaults.docs_url.as_ref());
    let facts = uri::Facts {
        variant: ident,
        gave_number: gave.number,
        code: code.as_ref().map(|code| &code.value.0[..]),
        number: number.as_ref().map(|number| number.value),
        status: status.as_ref().map(|status| status.value.0),
    };
    let docs_url = docs_url.map(|url| uri::docs_url(&url.value, &facts, diagnostics));

    let own_headers = diagnostics.items(keys.headers);
    headers::check(&own_headers, diagnostics);
    headers::check_not_of_fields(&own_headers, &roles, diagnostics);
    let headers = headers::merged(own_headers, &defaults.headers);
    let own_extra = diagnostics.items(keys.extra);
    headers::check_extra(&own_extra, diagnostics);
    let extra = headers::merged_extra(own_extra, &defaults.extra);

    let (code, status, retry) = (code?, status?, class?);
    Some(Definition {
        number: number.map(|number| number.value),
        status: status.value.0,
        effect: effect.unwrap_or(retry::default_effect(status.value.0)),
        retry,
        message: message?,
        description: description
            .map(|description| description.value.0)
            .or(received.docs.first_paragraph),
        help: help.map(|help| help.value.0),
        docs_url,
        content_type: content_type.map(|content_type| content_type.value.0.clone()),
        envelope: envelope.map(|envelope| envelope.value.clone()),
        details,
        headers,
        extra,
        header_fields: roles.headers,
        retry_after: roles.retry_after.map(|(field, _)| field),
        deprecated: received.docs.deprecated,
        hidden: received.docs.hidden,
        shared_code,
        shared_number,
        code: code.value.0,
    })
}

struct Gave {
    number: bool,
    retry: bool,
}

/// `code` and `status` are required.
fn check_required(
    ident: &Ident,
    attributes: &[syn::Attribute],
    keys: &VariantKeys,
    reading: &Reading,
    diagnostics: &mut Diagnostics,
) {
    let no_code = keys.code.is_empty() && reading.is_missing("code");
    let no_status = keys.status.is_empty() && reading.is_missing("status");
    let missing = match (no_code, no_status) {
        (false, false) => return,
        (true, true) => "no `code` and no `status`; add `code = \"…\", status = …`",
        (true, false) => "no `code`; add `code = \"…\"`",
        (false, true) => "no `status`; add `status = …`, a number from 400 to 599",
    };
    let attribute = match attribute_span(attributes) {
        Some(_) => "",
        None => " in `#[api_error(…)]`",
    };
    diagnostics.error(ident.span(), format!("`{ident}` has {missing}{attribute}"));
}
