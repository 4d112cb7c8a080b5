//! The enum, its details, and the implementation of `ClientError`.

use errbook_contract::document::CatalogDocument;
use proc_macro2::TokenStream;
use quote::quote;

use super::parse::Client;
use super::tables;
use super::variants::Variant;
use crate::package_file;
use crate::private_module::Private;

/// Everything that `client!` writes. Without a document, whose absence is reported, the enum has no codes.
pub(super) fn expand(
    client: &Client,
    document: Option<&CatalogDocument>,
    variants: &[Variant<'_>],
    types: &[TokenStream],
) -> TokenStream {
    let rebuild = document.map(|_| package_file::rebuild(&client.file));
    let definition = enum_definition(client, variants);
    let implementation = implementation(client, document, variants);
    quote! {
        #rebuild
        #definition
        #(#types)*
        #implementation
    }
}

fn enum_definition(client: &Client, variants: &[Variant<'_>]) -> TokenStream {
    let Client {
        krate,
        attrs,
        derives,
        vis,
        name,
        ..
    } = client;
    let variants = variants.iter().map(|variant| {
        let docs = docs(variant);
        let name = &variant.name;
        let details = variant.details_name.as_ref().map(|details| {
            quote! {
                /// The details; `None` if one that is required is missing, or of another type.
                details: ::core::option::Option<#krate::#Private::Box<#details>>,
            }
        });
        quote! {
            #(#[doc = #docs])*
            #name {
                /// The message as received; without one the contract's.
                message: #krate::#Private::String,
                #details
                /// What else the response said.
                received: #krate::Received,
            }
        }
    });
    quote! {
        #(#attrs)*
        #[derive(::core::fmt::Debug, #(#derives),*)]
        #[non_exhaustive]
        #vis enum #name {
            #(#variants,)*
            /// An error of the API that the contract does not know.
            Unknown(#krate::#Private::Box<#krate::Unknown>),
            /// Not an error of the API.
            Foreign(#krate::#Private::Box<#krate::Foreign>),
        }
    }
}

fn docs(variant: &Variant<'_>) -> Vec<String> {
    let code = variant.code;
    let others = match code.is_any_status() {
        true => " or any other from 400 to 599",
        false => "",
    };
    let mut docs = vec![
        code.description().to_owned(),
        String::new(),
        format!("`{}`, status {}{}.", code.code(), code.status(), others),
    ];
    if let Some(help) = code.help() {
        docs.extend([String::new(), help.to_owned()]);
    }
    if let Some(note) = code.deprecated() {
        let note = format!("Deprecated. {note}").trim_end().to_owned();
        docs.extend([String::new(), note]);
    }
    docs
}

fn implementation(
    client: &Client,
    document: Option<&CatalogDocument>,
    variants: &[Variant<'_>],
) -> TokenStream {
    let Client { krate, name, .. } = client;
    let contract = tables::contract(krate, document);
    let known = known(client, variants);
    let views = variants.iter().map(|variant| {
        let (variant, position) = (&variant.name, variant.positions.first());
        quote! {
            #name::#variant { message, received, .. } => {
                #krate::#Private::View::known(<Self as #krate::ClientError>::CONTRACT, #position, message, *received)
            }
        }
    });
    quote! {
        const _: () = {
            #contract

            impl #krate::ClientError for #name {
                const CONTRACT: &'static #krate::Contract = &__ERRBOOK_CONTRACT;

                fn from_found(found: #krate::#Private::Found<'_>) -> Self {
                    match found {
                        #krate::#Private::Found::Known(known) => #known,
                        #krate::#Private::Found::Unknown(unknown) => #name::Unknown(unknown),
                        #krate::#Private::Found::Foreign(foreign) => #name::Foreign(foreign),
                    }
                }

                fn view(&self) -> #krate::#Private::View<'_> {
                    match self {
                        #(#views)*
                        #name::Unknown(unknown) => #krate::#Private::View::Unknown(unknown),
                        #name::Foreign(foreign) => #krate::#Private::View::Foreign(foreign),
                    }
                }
            }

            impl ::core::fmt::Display for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Display::fmt(&#krate::ClientError::view(self), f)
                }
            }

            impl ::core::error::Error for #name {}
        };
    }
}

/// The variant of a known error. The last arm takes every position: there are no others.
fn known(client: &Client, variants: &[Variant<'_>]) -> TokenStream {
    let (krate, name) = (&client.krate, &client.name);
    let Some(last) = variants.len().checked_sub(1) else {
        return quote!(::core::unreachable!());
    };
    let arms = variants.iter().enumerate().map(|(index, variant)| {
        let pattern = match index == last {
            true => quote!(_),
            false => {
                let positions = &variant.positions;
                quote!(#(#positions)|*)
            }
        };
        let (variant, has_details) = (&variant.name, !variant.details.is_empty());
        let details =
            has_details.then(|| quote!(details: #krate::#Private::details(&known.details),));
        quote! {
            #pattern => #name::#variant {
                #details
                message: known.message,
                received: known.received,
            }
        }
    });
    quote!(match known.index { #(#arms,)* })
}
