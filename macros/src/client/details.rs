//! The struct of a variant's details.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::parse::Client;
use super::variants::{Detail, Variant};
use crate::private_module::Private;

/// The struct's name; `None` if the variant has no details.
pub(super) fn name(variant: &Variant<'_>) -> Option<Ident> {
    let has_details = !variant.details.is_empty();
    has_details.then(|| format_ident!("{}Details", variant.name))
}

pub(super) fn definition(client: &Client, variant: &Variant<'_>) -> Option<TokenStream> {
    let name = name(variant)?;
    let (krate, vis, derives) = (&client.krate, &client.vis, &client.derives);
    let docs = format!("The details of `{}`.", variant.code.code());
    let fields = variant.details.iter().map(|detail| {
        let (field, docs) = (&detail.field, docs_of(detail));
        let of_type = type_of(krate, detail);
        quote!(#[doc = #docs] pub #field: #of_type)
    });
    let named: Vec<_> = variant
        .details
        .iter()
        .filter(|detail| !detail.document.is_flattened())
        .map(|detail| detail.document.name())
        .collect();
    let values = variant.details.iter().map(|detail| {
        let (field, name) = (&detail.field, detail.document.name());
        if detail.document.is_flattened() {
            quote!(#field: #krate::#Private::flattened(details, &[#(#named),*]))
        } else if detail.optional {
            quote!(#field: #krate::#Private::optional(details, #name))
        } else {
            quote!(#field: #krate::#Private::required(details, #name)?)
        }
    });
    Some(quote! {
        #[doc = #docs]
        #[derive(::core::fmt::Debug, #(#derives),*)]
        #[non_exhaustive]
        #vis struct #name { #(#fields,)* }

        impl #krate::#Private::ReadDetails for #name {
            fn read(details: &#krate::Details) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(#name { #(#values,)* })
            }
        }
    })
}

fn docs_of(detail: &Detail<'_>) -> String {
    let name = detail.document.name();
    let delay = match detail.document.is_delay() {
        true => ", the delay in seconds",
        false => "",
    };
    if detail.document.is_flattened() {
        format!("The members of `{name}`.")
    } else {
        format!("`{name}`{delay}")
    }
}

fn type_of(krate: &TokenStream, detail: &Detail<'_>) -> TokenStream {
    if detail.document.is_flattened() {
        return quote!(#krate::serde_json::Map<#krate::#Private::String, #krate::serde_json::Value>);
    }
    let of_type = json_type(krate, detail.schema);
    match detail.optional {
        true => quote!(::core::option::Option<#of_type>),
        false => of_type,
    }
}

/// The Rust type of a schema; any JSON, if it is none of the simple ones.
fn json_type(krate: &TokenStream, schema: Option<&Value>) -> TokenStream {
    let any = || quote!(#krate::serde_json::Value);
    let Some(schema) = schema else {
        return any();
    };
    if let Some(Value::Array(choices)) = schema.get("anyOf") {
        let is_null = |choice: &&Value| choice["type"] == "null";
        return match &choices[..] {
            [choice, null] | [null, choice] if is_null(&null) && !is_null(&choice) => {
                let choice = json_type(krate, Some(choice));
                quote!(::core::option::Option<#choice>)
            }
            _ => any(),
        };
    }
    if let Some(Value::Array(types)) = schema.get("type") {
        return match &types[..] {
            [name, null] if null == "null" => {
                let mut choice = schema.clone();
                choice["type"] = name.clone();
                let choice = json_type(krate, Some(&choice));
                quote!(::core::option::Option<#choice>)
            }
            _ => any(),
        };
    }
    match schema["type"].as_str() {
        Some("string") => quote!(#krate::#Private::String),
        Some("boolean") => quote!(::core::primitive::bool),
        Some("number") => quote!(::core::primitive::f64),
        Some("integer") if schema["minimum"].as_f64().is_some_and(|least| least >= 0.0) => {
            quote!(::core::primitive::u64)
        }
        Some("integer") => quote!(::core::primitive::i64),
        Some("array") => {
            let element = json_type(krate, schema.get("items"));
            quote!(#krate::#Private::Vec<#element>)
        }
        _ => any(),
    }
}
