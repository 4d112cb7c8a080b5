//! A catalog to tokens: the `static`, and the checks that run while the crate compiles.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::parse::{Catalog, Member};
use super::rules::Rules;
use crate::diagnostics::Diagnostics;
use crate::expand;
use crate::receive::Docs;

impl Catalog {
    pub(super) fn expand(self, diagnostics: &mut Diagnostics) -> TokenStream {
        let Catalog {
            krate,
            attrs,
            vis,
            name,
            members,
            rules,
        } = &self;
        let text = name.to_string();
        let title = expand::option(&Docs::read(attrs).first_paragraph);
        let members = members.iter().filter_map(|member| match member {
            Member::Type(ty) => {
                Some(quote_spanned!(ty.span()=> <#ty as #krate::ApiError>::CATALOG))
            }
            Member::Catalog(path) if path.is_ident(name) => {
                let message = format!("a catalog cannot include itself; remove `..{name}`");
                diagnostics.error_at(path, message);
                None
            }
            Member::Catalog(path) => Some(quote!(&#path)),
        });
        let members: Vec<_> = members.collect();
        let rules = Rules::new(rules, krate, diagnostics);
        let Rules {
            envelopes,
            retired,
            page,
            no_response,
            allows,
        } = rules;
        let (allows, allowed_codes) = (allows.entries, allows.checks);
        // Nothing in it but the name's own place: the runtime's path would stand for the whole invocation.
        let check = quote_spanned! {name.span()=>
            const _: () = __errbook_check::<__ERRBOOK_COUNT, __ERRBOOK_SLOTS>(__ERRBOOK_CATALOG, &__ERRBOOK_RULES);
        };
        let conditions = attrs.iter().filter(|it| it.path().is_ident("cfg"));
        quote! {
            #(#attrs)*
            #vis static #name: #krate::Catalog = #krate::Catalog {
                name: #text,
                title: #title,
                definitions: &[],
                members: &[#(#members),*],
                retired: &[#(#retired),*],
                no_response: #no_response,
                allows: &[#(#allows),*],
            };
            #(#conditions)*
            const _: () = {
                use #krate::__private::check_catalog as __errbook_check;
                static __ERRBOOK_CATALOG: &#krate::Catalog = &#name;
                const __ERRBOOK_SIZE: #krate::__private::Size = #krate::__private::Size::of(__ERRBOOK_CATALOG);
                const __ERRBOOK_COUNT: ::core::primitive::usize = __ERRBOOK_SIZE.codes;
                const __ERRBOOK_SLOTS: ::core::primitive::usize = __ERRBOOK_SIZE.code_slots;
                const __ERRBOOK_RULES: #krate::__private::CatalogRules = #krate::__private::CatalogRules {
                    envelopes: &[#(#envelopes),*],
                    retired: &[#(#retired),*],
                };
                #check
                #page
                #(#allowed_codes)*
            };
        }
    }
}
