//! What documents say of details, in a macro that drops it if the runtime has no documents.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::outside::Outside;
use super::{local, option};
use crate::model::{Definition, Detail, ErrorType, SchemaSource};
use crate::private_module::Private;
use crate::syntax::respanned;

/// ```ignore
/// documented_details! {{
///     const __ERRBOOK_DETAILS: &[…] = &[("SlotUnavailable", &[DetailDocs { schema: Some(SchemaProbe::<u32>::schema_of_detail), … }])];
///     Documented(__ERRBOOK_DETAILS)
/// }}
/// ```
pub(super) fn documented(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let outside = Outside::new(model);
    let variants = model.definitions().filter_map(|(variant, definition)| {
        let name = variant.ident.unraw().to_string();
        let details = details(krate, definition, &outside);
        (!details.is_empty()).then(|| quote!((#name, &[#(#details),*])))
    });
    let variants: Vec<_> = variants.collect();
    let documented = if variants.is_empty() {
        quote!(#krate::#Private::Documented(&[]))
    } else {
        quote! {{
            use #krate::#Private::{NoSchema as _, RequiresSchema as _};
            const __ERRBOOK_DETAILS: &[(&::core::primitive::str, &[#krate::#Private::DetailDocs])] =
                &[#(#variants),*];
            #krate::#Private::Documented(__ERRBOOK_DETAILS)
        }}
    };
    quote!(#krate::#Private::documented_details! { #documented })
}

/// The details about which documents say more than the definition.
fn details(krate: &Path, definition: &Definition, outside: &Outside<'_>) -> Vec<TokenStream> {
    let details = definition.details.iter();
    let details = details.map(|detail| (detail, schema(krate, &detail.schema, outside)));
    let details =
        details.filter(|(detail, schema)| schema.is_some() || detail.description.is_some());
    let details = details.map(|(detail, schema)| docs(krate, detail, &schema));
    details.collect()
}

fn docs(krate: &Path, detail: &Detail, schema: &Option<TokenStream>) -> TokenStream {
    let (name, flattened) = (&detail.name, detail.is_flattened());
    let (description, schema) = (option(&detail.description), option(schema));
    quote! {
        #krate::#Private::DetailDocs {
            name: #name,
            flattened: #flattened,
            description: #description,
            schema: #schema,
        }
    }
}

/// The function that asks the compiler for the schema. Nothing is known of a type with parameters of the error's type: the
/// table is the same for all of them.
fn schema(krate: &Path, source: &SchemaSource, outside: &Outside<'_>) -> Option<TokenStream> {
    let of_type = |ty: &dyn ToTokens, function: TokenStream| {
        let span = ty.to_token_stream().into_iter().next()?.span();
        let (ty, krate) = (outside.tokens(ty)?, respanned(krate, span));
        Some(quote_spanned!(span=> #krate::#Private::SchemaProbe::<#ty>::#function))
    };
    match source {
        SchemaSource::None => None,
        SchemaSource::Type(ty) => of_type(ty, quote!(schema_of_detail)),
        SchemaSource::Required(ty) => {
            let source = of_type(ty, quote_spanned!(ty.span()=> required()))?;
            let generator = local("__errbook_generator", ty.span());
            let krate = respanned(krate, ty.span());
            Some(quote_spanned! {ty.span()=>
                |#generator| #krate::#Private::schema_of_source(&#source, #generator)
            })
        }
        SchemaSource::Function(function) => {
            let span = function.span();
            let function = outside.tokens(function)?;
            // The call is that of the response: a mistake in it is reported once.
            let call = quote_spanned!(span=> #function());
            Some(quote! {
                |__errbook_value| #krate::#Private::SchemaProbe::of_result(|| #call)
                    .schema_of_computed(__errbook_value)
            })
        }
    }
}
