//! Layouts of a document to tokens.

use errbook_contract::layout::{Element, Member, Value};
use proc_macro2::TokenStream;
use quote::quote;

use crate::private_module::Private;
use crate::vocabulary::{fact, pieces};

pub(super) fn value(krate: &TokenStream, layout: &Value) -> TokenStream {
    let kind = quote!(#krate::envelope::Value);
    let list = |items: Vec<TokenStream>| quote!(#krate::#Private::Borrowed(&[#(#items),*]));
    match layout {
        Value::Fact(shown) => {
            let fact = fact(krate, shown);
            quote!(#kind::Fact(#fact))
        }
        Value::Or(alternatives) => {
            let alternatives = list(
                alternatives
                    .iter()
                    .map(|other| value(krate, other))
                    .collect(),
            );
            quote!(#kind::Or(#alternatives))
        }
        Value::Object(members) => {
            let members = list(members.iter().map(|other| member(krate, other)).collect());
            quote!(#kind::Object(#members))
        }
        Value::List(elements) => {
            let elements = list(elements.iter().map(|other| element(krate, other)).collect());
            quote!(#kind::List(#elements))
        }
        Value::Text(text) => {
            let pieces = list(pieces(krate, text));
            quote!(#kind::Text(#pieces))
        }
        Value::Literal(literal) => {
            quote!(#kind::Literal(#krate::#Private::Borrowed(#literal)))
        }
    }
}

fn member(krate: &TokenStream, member: &Member) -> TokenStream {
    let kind = quote!(#krate::envelope::Member);
    match member {
        Member::Required(name, shown) => {
            let value = value(krate, shown);
            quote!(#kind::Required(#krate::#Private::Borrowed(#name), #value))
        }
        Member::Optional(name, shown) => {
            let value = value(krate, shown);
            quote!(#kind::Optional(#krate::#Private::Borrowed(#name), #value))
        }
        Member::Details => quote!(#kind::Details),
    }
}

fn element(krate: &TokenStream, element: &Element) -> TokenStream {
    let kind = quote!(#krate::envelope::Element);
    match element {
        Element::Required(shown) => {
            let value = value(krate, shown);
            quote!(#kind::Required(#value))
        }
        Element::Optional(shown) => {
            let value = value(krate, shown);
            quote!(#kind::Optional(#value))
        }
    }
}
