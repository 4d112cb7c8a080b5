//! Facts and pieces of strings, in layouts, header values and messages, to tokens.

use crate::private_module::Private;
use errbook_contract::layout::{Fact, Text};
use ident_case::RenameRule;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

/// `&[Text::Literal("…"), …]` without the brackets.
pub(crate) fn pieces(krate: &impl ToTokens, pieces: &[Text]) -> Vec<TokenStream> {
    pieces.iter().map(|piece| text(krate, piece)).collect()
}

fn text(krate: &impl ToTokens, piece: &Text) -> TokenStream {
    let text = quote!(#krate::envelope::Text);
    match piece {
        Text::Literal(literal) => {
            quote!(#text::Literal(#krate::#Private::Borrowed(#literal)))
        }
        Text::Field(name) => quote!(#text::Field(#krate::#Private::Borrowed(#name))),
        Text::Fact(fact) => {
            let fact = self::fact(krate, fact);
            quote!(#text::Fact(#fact))
        }
    }
}

/// A fact's variant is its word in Pascal case.
pub(crate) fn fact(krate: &impl ToTokens, fact: &Fact) -> TokenStream {
    let path = quote!(#krate::envelope::Fact);
    match fact {
        Fact::Detail(name) => quote!(#path::Detail(#krate::#Private::Borrowed(#name))),
        Fact::Extra(name) => quote!(#path::Extra(#krate::#Private::Borrowed(#name))),
        fact => {
            let variant = RenameRule::PascalCase.apply_to_field(fact.to_string());
            let variant = format_ident!("{variant}");
            quote!(#path::#variant)
        }
    }
}
