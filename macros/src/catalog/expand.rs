//! A catalog to tokens: the `static`, and the checks in const evaluation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{LitStr, Path};

use super::model::{Allow, Catalog, Member, Page, Retired};
use super::page::Row;
use crate::expand::{option, retry};
use crate::hash::hash;
use crate::private_module::Private;

pub(super) fn expand(catalog: &Catalog) -> TokenStream {
    let Catalog {
        krate,
        attrs,
        vis,
        name,
        ..
    } = catalog;
    let text = name.to_string();
    let title = option(&catalog.title);
    let members = catalog.members.iter().map(|listed| member(krate, listed));
    let retired = catalog.retired.iter().map(|entry| retired(krate, entry));
    let retired: Vec<_> = retired.collect();
    let no_response = option(&catalog.no_response.map(|class| retry(krate, class)));
    let allows = catalog.allows.iter().map(|entry| allow(krate, entry));
    let definition = quote! {
        #(#attrs)*
        #vis static #name: #krate::Catalog = #krate::Catalog {
            name: #text,
            title: #title,
            tables: &[],
            members: &[#(#members),*],
            retired: &[#(#retired),*],
            no_response: #no_response,
            allows: &[#(#allows),*],
        };
    };
    if !catalog.is_complete {
        return definition;
    }
    let envelopes = catalog.envelopes.iter();
    let envelopes = envelopes.map(|path| quote_spanned!(path.span()=> &#path));
    // Spanned at the catalog's name. The runtime's path is not part of it, or errors would be at the whole invocation.
    let check = quote_spanned! {name.span()=>
        const _: () = __errbook_check(__ERRBOOK_INDEX, &__ERRBOOK_RULES);
    };
    let page = catalog
        .page
        .as_ref()
        .map(|documented| page(krate, documented));
    let allowed_codes = allowed_codes(krate, &catalog.allows);
    let conditions = attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    quote! {
        #definition
        #(#conditions)*
        const _: () = {
            use #krate::#Private::check_catalog as __errbook_check;
            const __ERRBOOK_SIZE: #krate::#Private::Size = #krate::#Private::Size::of(&#name);
            const __ERRBOOK_COUNT: ::core::primitive::usize = __ERRBOOK_SIZE.definitions;
            const __ERRBOOK_SLOTS: ::core::primitive::usize = __ERRBOOK_SIZE.slots;
            const __ERRBOOK_INDEX: &#krate::#Private::IndexStorage<__ERRBOOK_COUNT, __ERRBOOK_SLOTS> =
                &#krate::#Private::IndexStorage::new(&#name);
            const __ERRBOOK_RULES: #krate::#Private::CatalogRules = #krate::#Private::CatalogRules {
                envelopes: &[#(#envelopes),*],
                retired: &[#(#retired),*],
            };
            #check
            #page
            #allowed_codes
        };
    }
}

fn member(krate: &Path, member: &Member) -> TokenStream {
    match member {
        Member::Type(ty) => quote_spanned!(ty.span()=> <#ty as #krate::ApiError>::CATALOG),
        Member::Catalog(path) => quote!(&#path),
    }
}

fn retired(krate: &Path, retired: &Retired) -> TokenStream {
    let none = quote!(::core::option::Option::None);
    let (code, code_hash, status, number) = match retired {
        Retired::Code { code, status } => {
            let status = status.map(|status| quote!(#krate::#Private::status(#status)));
            (option(&Some(code)), hash(code), option(&status), none)
        }
        Retired::Number(number) => (none.clone(), 0, none, option(&Some(number))),
    };
    quote! {
        #krate::Retired {
            code: #code,
            code_hash: #code_hash,
            status: #status,
            number: #number,
        }
    }
}

fn allow(krate: &Path, allow: &Allow) -> TokenStream {
    let Allow {
        lint,
        codes,
        reason,
    } = allow;
    let variant = format_ident!("{}", format!("{lint:?}"));
    let borrowed = quote!(#krate::#Private::Borrowed);
    quote! {
        #krate::#Private::Allow::new(
            #krate::#Private::Lint::#variant,
            #borrowed(&[#(#borrowed(#codes)),*]),
            #borrowed(#reason),
        )
    }
}

/// Checks each code that `allow(…)` names, spanned at the code.
fn allowed_codes(krate: &Path, allows: &[Allow]) -> Option<TokenStream> {
    let codes: Vec<&LitStr> = allows.iter().flat_map(|allow| &allow.codes).collect();
    if codes.is_empty() {
        return None;
    }
    let checks = codes.into_iter().map(|code| {
        let code_hash = hash(&code.value());
        quote_spanned! {code.span()=>
            const _: () = __errbook_check_allowed(__ERRBOOK_INDEX, #code, #code_hash);
        }
    });
    Some(quote! {
        use #krate::#Private::check_allowed as __errbook_check_allowed;
        #(#checks)*
    })
}

/// Checks the page, and rebuilds the crate when the page changes.
fn page(krate: &Path, page: &Page) -> TokenStream {
    let Page { path, rows } = page;
    let rebuild = quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
        );
    };
    if rows.is_empty() {
        return rebuild; // already reported
    }
    let count = rows.len();
    let rows = rows.iter().map(row);
    let check = quote_spanned! {path.span()=>
        const _: () = __errbook_check_page(__ERRBOOK_INDEX, #path, &__ERRBOOK_ROWS);
    };
    quote! {
        use #krate::#Private::check_page as __errbook_check_page;
        const __ERRBOOK_ROWS: [#krate::#Private::Row; #count] = {
            use #krate::#Private::Row;
            use ::core::option::Option::{None, Some};
            [#(#rows),*]
        };
        #check
        #rebuild
    }
}

fn row(row: &Row) -> TokenStream {
    let Row { code, line, .. } = row;
    let code_hash = hash(code);
    let option = |value: Option<TokenStream>| match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    };
    let status = option(row.status.map(|status| quote!(#status)));
    let number = option(row.number.map(|number| quote!(#number)));
    let line = *line as i32;
    quote!(Row { code: #code, code_hash: #code_hash, status: #status, number: #number, line: #line })
}
