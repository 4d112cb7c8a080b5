//! The keys, and the fixed words of their values, as documented items that an editor shows and completes.

use errbook_contract::{Effect, GrpcCode, LogLevel, RejectionKind, Retry};
use ident_case::RenameRule;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::{Key, Level, all_keys};

/// The name of a key's item; `None` for a keyword. `crate` cannot be an item's name.
pub(crate) fn item_name(key: &Ident) -> Option<Ident> {
    if key == "crate" {
        return Some(Ident::new("krate", key.span()));
    }
    syn::parse2(TokenTree::Ident(key.clone()).into()).ok()
}

/// The name of the module with a key's words, without the key's span.
pub(crate) fn words_module(key: &Ident) -> Option<Ident> {
    let keys = ["effect", "grpc", "log", "on", "retry"];
    let key = keys.into_iter().find(|it| key == it)?;
    Some(Ident::new(key, Span::call_site()))
}

/// A module for each level, with an item for each of its keys, and one for the words of each key.
pub(crate) fn items() -> TokenStream {
    let levels = [Level::Type, Level::Variant, Level::Struct, Level::Field];
    let levels = levels.iter().map(|level| {
        let module = level.module();
        let keys = all_keys().filter(|key| key.is_on(*level));
        let items = keys.filter_map(Key::item);
        quote! {
            #[allow(non_camel_case_types)]
            pub mod #module { #(#items)* }
        }
    });
    let words = [
        words("effect", "Effect", Effect::ALL.map(|it| it.as_str())),
        words("grpc", "GrpcCode", GrpcCode::ALL.map(|it| it.as_str())),
        words("log", "LogLevel", LogLevel::ALL.map(|it| it.as_str())),
        words(
            "on",
            "RejectionKind",
            RejectionKind::ALL.map(|it| it.as_str()),
        ),
        words("retry", "Retry", Retry::CLASSES.map(|it| it.as_str())),
    ];
    quote! {
        #(#levels)*
        pub mod words { #(#words)* }
    }
}

/// The variants of the vocabulary, named by their words.
fn words<const N: usize>(key: &str, vocabulary: &str, words: [&str; N]) -> TokenStream {
    let (key, vocabulary) = (format_ident!("{key}"), format_ident!("{vocabulary}"));
    let uses = words.map(|word| {
        let variant = RenameRule::PascalCase.apply_to_field(word);
        let (variant, word) = (format_ident!("{variant}"), format_ident!("{word}"));
        quote!(#variant as #word,)
    });
    quote!(pub mod #key { pub use errbook_contract::#vocabulary::{#(#uses)*}; })
}

impl Level {
    /// The name of its module.
    pub(crate) fn module(self) -> Ident {
        let name = match self {
            Level::Type => "on_type",
            Level::Variant => "on_variant",
            Level::Struct => "on_struct",
            Level::Field => "on_field",
        };
        Ident::new(name, Span::call_site())
    }
}

impl Key {
    fn item(&self) -> Option<TokenStream> {
        let name = item_name(&Ident::new(self.name, Span::call_site()))?;
        // Shown, but not offered.
        let hidden = (name != self.name).then(|| quote!(#[doc(hidden)]));
        let doc = format!("`{}`\n\n{}", self.usage, self.meaning);
        Some(quote! {
            #hidden
            #[doc = #doc]
            pub struct #name;
        })
    }
}
