//! A catalog to tokens: the `static`, and the checks in const evaluation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{LitStr, Path};

use super::model::{Allow, Catalog, Member, Page, Retired};
use crate::expand::option;
use crate::hash::{hash, hash_number};
use crate::package_file;
use crate::private_module::Private;
use crate::vocabulary::retry;

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
    let introduction = option(&catalog.introduction);
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
            introduction: #introduction,
            own: &#krate::#Private::NO_DEFINITIONS,
            members: &[#(#members),*],
            retired: &[#(#retired),*],
            no_response: #no_response,
            allows: &[#(#allows),*],
        };
    };
    if !catalog.is_complete {
        return definition;
    }
    let checks = checks(catalog);
    let conditions = attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
    quote! {
        #definition
        #(#conditions)*
        const _: () = { #checks };
    }
}

/// The violations in one constant, and for each kind a constant that panics with them at its own place.
fn checks(catalog: &Catalog) -> TokenStream {
    let Catalog { krate, name, .. } = catalog;
    let envelopes = catalog.envelopes.iter();
    let envelopes = envelopes.map(|path| quote_spanned!(path.span()=> &#path));
    let codes: Vec<&LitStr> = catalog
        .allows
        .iter()
        .flat_map(|allow| &allow.codes)
        .collect();
    let hashes = codes.iter().map(|code| hash(&code.value()));
    let count = codes.len();
    let page = catalog.page.as_ref();
    let rebuild = page.map(|page| package_file::rebuild(&page.path));
    // Without rows, a mistake is already reported.
    let page = page.filter(|page| !page.rows.is_empty());
    let row_count = page.map_or(0, |page| page.rows.len());
    let rows = option(&page.map(|page| rows(krate, page)));
    // Spanned at their places. The runtime's path is not part of them, or errors would be at the whole invocation.
    let check = quote_spanned! {name.span()=>
        const _: () = __ErrbookReport::assert_catalog(&__ERRBOOK_REPORT);
    };
    let check_page = page.map(|page| {
        quote_spanned! {page.path.span()=>
            const _: () = __ErrbookReport::assert_page(&__ERRBOOK_REPORT);
        }
    });
    let check_allowed = codes.iter().enumerate().map(|(index, code)| {
        quote_spanned! {code.span()=>
            const _: () = __ErrbookReport::assert_allowed(&__ERRBOOK_REPORT, #index, #code);
        }
    });
    quote! {
        use #krate::#Private::Report as __ErrbookReport;
        const __ERRBOOK_SIZE: #krate::#Private::Size = #krate::#Private::Size::of(&#name);
        const __ERRBOOK_REPORT: __ErrbookReport<#count> = {
            let __errbook_rules: #krate::#Private::CatalogRules<#row_count, #count> =
                #krate::#Private::CatalogRules {
                    catalog: &#name,
                    envelopes: &[#(#envelopes),*],
                    page: #rows,
                    allowed: [#((#codes, #hashes)),*],
                };
            let __errbook_storage = #krate::#Private::IndexStorage::<
                { __ERRBOOK_SIZE.types },
                { __ERRBOOK_SIZE.definitions },
                { __ERRBOOK_SIZE.slots },
            >::new(&#name);
            __ErrbookReport::new(&__errbook_storage, &__errbook_rules)
        };
        #check
        #check_page
        #(#check_allowed)*
        #rebuild
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
    let (code, hash, status, number) = match retired {
        Retired::Code { code, status } => {
            let status = status.map(|status| quote!(#krate::#Private::status(#status)));
            (option(&Some(code)), hash(code), option(&status), none)
        }
        Retired::Number(number) => {
            let hash = hash_number(*number);
            (none.clone(), hash, none, option(&Some(number)))
        }
    };
    quote! {
        #krate::Retired {
            code: #code,
            hash: #hash,
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

fn rows(krate: &Path, Page { path, rows }: &Page) -> TokenStream {
    let codes = rows.iter().map(|row| &row.code);
    let code_hashes = rows.iter().map(|row| hash(&row.code));
    let statuses = rows.iter().map(|row| row.status.map_or(-1, i32::from));
    let has_numbers = rows.iter().any(|row| row.number.is_some());
    let numbers = rows.iter().filter(|_| has_numbers);
    let numbers = numbers.map(|row| option(&row.number));
    let lines = rows.iter().map(|row| row.line as i32);
    quote! {
        #krate::#Private::PageRows {
            path: #path,
            codes: [#(#codes),*],
            code_hashes: [#(#code_hashes),*],
            statuses: [#(#statuses),*],
            numbers: &[#(#numbers),*],
            lines: [#(#lines),*],
        }
    }
}
