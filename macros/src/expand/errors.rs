//! Checks of fields whose type the compiler knows better than the macro: an error is shown only if it is marked `public`.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::Path;
use syn::spanned::Spanned;

use super::outside::Outside;
use crate::model::{ErrorType, Field};
use crate::private_module::Private;
use crate::syntax::respanned;
use crate::syntax::rust_type::value;

/// ```ignore
/// const _: () = check_no_error(ErrorProbe::<DbErr>::IS_ERROR);
/// ```
///
/// Of a type with parameters of the error's type only the name is known.
pub(super) fn checks(model: &ErrorType) -> TokenStream {
    let outside = Outside::new(model);
    let krate = &model.krate;
    let definitions = model.definitions();
    let checks = definitions.flat_map(|(variant, definition)| {
        let fields = &variant.fields;
        let sent = definition.sent.iter().filter_map(|field| {
            let (probe, span) = probe(krate, fields.get(*field)?, &outside)?;
            let krate = respanned(krate, span);
            Some(quote_spanned!(span=> const _: () = #krate::#Private::check_no_error(#probe);))
        });
        let public = definition.public_errors.iter().filter_map(|(field, key)| {
            let (probe, _) = probe(krate, fields.get(*field)?, &outside)?;
            let krate = respanned(krate, *key);
            Some(quote_spanned!(*key=> const _: () = #krate::#Private::check_error(#probe);))
        });
        sent.chain(public).collect::<Vec<_>>()
    });
    checks.collect()
}

/// Whether the type of a field is an error, and the type's span.
fn probe(krate: &Path, field: &Field, outside: &Outside<'_>) -> Option<(TokenStream, Span)> {
    let span = field.ty.span();
    let ty = outside.tokens(value(&field.ty))?;
    let krate = respanned(krate, span);
    let probe = quote_spanned!(span=> #krate::#Private::ErrorProbe::<#ty>::IS_ERROR);
    Some((probe, span))
}
