//! What a type sets for its variants.

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::receive::Values;
use crate::receive::value::MessageAttr;

/// A type's message has no placeholders, since each variant has its own fields. One that has some applies nowhere.
pub(super) fn check_message(of_type: &mut Keys, diagnostics: &mut Diagnostics) {
    let Some(given) = of_type.message.first() else {
        return;
    };
    if let MessageAttr::Text { literal, template } = &given.value
        && template.fixed().is_none()
    {
        let rule = "the `message` of a type cannot name fields, since each variant has its own";
        let remedy = "write it on the variants, or `{{…}}` for literal braces";
        diagnostics.error(literal.span(), format!("{rule}; {remedy}"));
        of_type.message.clear();
    }
}

/// Adds the type's defaults to a variant's own keys. The type's media type belongs to the type's envelope: a variant with
/// an envelope of its own does not have it.
pub(super) fn inherit(own: &mut Keys, of_type: &Keys) {
    let own_media_type = (!own.envelope.is_empty()).then(|| own.content_type.clone());
    own.inherit(of_type);
    if let Some(media_type) = own_media_type {
        own.content_type = media_type;
    }
}
