//! Enums of words, and of alternatives.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::shape::{Arm, Content, Shape, shape};
use super::words::variants;
use super::{Place, Types};
use crate::client::pascal_case::pascal_case;
use crate::private_module::Private;

/// What a variant holds, and how that is read.
#[derive(Default)]
struct Read {
    definition: TokenStream,
    /// A statement before the value.
    before: TokenStream,
    value: TokenStream,
}

/// A variant: its docs, what it holds, and the value that is read.
struct Variant {
    docs: String,
    definition: TokenStream,
    value: TokenStream,
}

impl Types<'_> {
    pub(super) fn define_enum(&mut self, name: &Ident, shape: Shape, docs: &str, place: &Place) {
        let definition = match shape {
            Shape::Words(words) => self.words(name, &words, docs),
            Shape::Tagged(tag, arms) => self.tagged(name, &tag, &arms, docs, place),
            Shape::External(arms) => self.external(name, &arms, docs, place),
            Shape::Untagged(arms) => self.untagged(name, &arms, docs, place),
            _ => return,
        };
        self.definitions.push(definition);
    }

    fn tagged(
        &mut self,
        name: &Ident,
        tag: &str,
        arms: &[Arm],
        docs: &str,
        place: &Place,
    ) -> TokenStream {
        let krate = &self.client.krate;
        let variants = variants(arms.iter().map(|arm| pascal_case(&arm.word.word)));
        let words: Vec<_> = arms.iter().map(|arm| &arm.word.word).collect();
        let read = variants.iter().zip(arms).map(|(variant, arm)| {
            let content = self.content(&arm.content, &quote!(json), place, variant);
            Variant::of(name, variant, arm.word.docs(), content)
        });
        let read: Vec<_> = read.collect();
        let values = read.iter().map(|variant| &variant.value);
        let body = quote! {
            let tag = #krate::#Private::tag(json, #tag)?;
            match &*tag {
                #(#words => #values)*
                _ => unrecognized(json),
            }
        };
        self.alternatives(name, docs, &read, &body)
    }

    fn external(&mut self, name: &Ident, arms: &[Arm], docs: &str, place: &Place) -> TokenStream {
        let krate = &self.client.krate;
        let variants = variants(arms.iter().map(|arm| pascal_case(&arm.word.word)));
        let read = variants.iter().zip(arms).map(|(variant, arm)| {
            let content = self.content(&arm.content, &quote!(value), place, variant);
            Variant::of(name, variant, arm.word.docs(), content)
        });
        let read: Vec<_> = read.collect();
        let all = read.iter().zip(arms);
        let (units, others): (Vec<_>, Vec<_>) =
            all.partition(|(_, arm)| arm.content == Content::None);
        let arm = |(variant, arm): &(&Variant, &Arm)| {
            let (word, value) = (&arm.word.word, &variant.value);
            quote!(#word => #value)
        };
        let (units, others) = (units.iter().map(arm), others.iter().map(arm));
        let body = quote! {
            if let ::core::option::Option::Some(word) = #krate::#Private::word(json) {
                return match &*word {
                    #(#units)*
                    _ => unrecognized(json),
                };
            }
            let ::core::option::Option::Some((name, value)) = #krate::#Private::only_member(json) else {
                return unrecognized(json);
            };
            match &*name {
                #(#others)*
                _ => { let _ = value; unrecognized(json) }
            }
        };
        self.alternatives(name, docs, &read, &body)
    }

    fn untagged(&mut self, name: &Ident, arms: &[Value], docs: &str, place: &Place) -> TokenStream {
        let kinds = arms.iter().map(|arm| kind(&shape(arm, self.schemas)));
        let variants = variants(kinds.collect::<Vec<_>>().into_iter());
        let krate = &self.client.krate;
        let read = variants.iter().zip(arms).map(|(variant, arm)| {
            let of_type = self.type_of(Some(arm), &place.part(&variant.to_string()));
            Variant {
                docs: "One of the alternatives.".to_owned(),
                definition: quote!(#variant(#of_type)),
                value: quote! {
                    |json| ::core::option::Option::map(#krate::#Private::FromJson::from_json(json), #name::#variant)
                },
            }
        });
        let read: Vec<_> = read.collect();
        let values = read.iter().map(|variant| &variant.value);
        let body = quote! {
            let first = #krate::#Private::first(json, &[#(#values),*]);
            ::core::option::Option::or_else(first, || unrecognized(json))
        };
        self.alternatives(name, docs, &read, &body)
    }

    /// What a variant holds, and how it is read from the value of this name.
    fn content(
        &mut self,
        content: &Content,
        from: &TokenStream,
        place: &Place,
        variant: &Ident,
    ) -> Read {
        let krate = &self.client.krate;
        let place = place.part(&variant.to_string());
        match content {
            Content::None => Read::default(),
            Content::Value(value) => {
                let of_type = self.type_of(Some(value), &place);
                Read {
                    definition: quote!((#of_type)),
                    value: quote!((#krate::#Private::FromJson::from_json(#from)?)),
                    ..Read::default()
                }
            }
            Content::Members(members) => {
                let fields = self.fields(members, &place);
                let (names, docs, types) = (&fields.names, &fields.docs, &fields.types);
                let values = &fields.values;
                Read {
                    definition: quote!({ #(#[doc = #docs] #names: #types,)* }),
                    before: quote!(let members = &#krate::#Private::members(#from)?;),
                    value: quote!({ #(#names: #values,)* }),
                }
            }
        }
    }

    fn alternatives(
        &self,
        name: &Ident,
        docs: &str,
        variants: &[Variant],
        body: &TokenStream,
    ) -> TokenStream {
        let (vis, krate, derives) = (&self.client.vis, &self.client.krate, &self.client.derives);
        let variant_docs = variants.iter().map(|variant| &variant.docs);
        let definitions = variants.iter().map(|variant| &variant.definition);
        quote! {
            #[doc = #docs]
            #[allow(clippy::large_enum_variant)]
            #[derive(::core::fmt::Debug, #(#derives),*)]
            #[non_exhaustive]
            #vis enum #name {
                #(#[doc = #variant_docs] #definitions,)*
                /// A value that the contract does not have.
                Unrecognized(#krate::serde_json::Value),
            }

            const _: () = {
                fn unrecognized(json: #krate::#Private::Json<'_>) -> ::core::option::Option<#name> {
                    ::core::option::Option::map(#krate::#Private::any(json), #name::Unrecognized)
                }

                impl #krate::#Private::FromJson for #name {
                    fn from_json(json: #krate::#Private::Json<'_>) -> ::core::option::Option<Self> {
                        #body
                    }
                }
            };
        }
    }
}

impl Variant {
    fn of(name: &Ident, variant: &Ident, docs: String, read: Read) -> Self {
        let Read {
            definition,
            before,
            value,
        } = read;
        Variant {
            docs,
            definition: quote!(#variant #definition),
            value: quote!({
                #before
                ::core::option::Option::Some(#name::#variant #value)
            }),
        }
    }
}

/// What an alternative without a name of its own is called.
fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Named(name) => pascal_case(name),
        Shape::String => "String".to_owned(),
        Shape::Words(_) => "Word".to_owned(),
        Shape::Boolean => "Boolean".to_owned(),
        Shape::Integer { .. } => "Integer".to_owned(),
        Shape::Number => "Number".to_owned(),
        Shape::List(_) | Shape::Tuple(_) => "List".to_owned(),
        Shape::Map(_) => "Map".to_owned(),
        _ => "Object".to_owned(),
    }
}
