//! The types of the schemas that have a name.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::shape::{Shape, description, shape};
use super::{Place, Types, recursion};
use crate::client::pascal_case::pascal_case;
use crate::client::renames::of_schema;
use crate::private_module::Private;

impl Types<'_> {
    /// The type of `#/schemas/NAME`, in a box where it would contain itself.
    pub(super) fn type_of_name(&mut self, name: &str, place: &Place) -> TokenStream {
        let schemas = self.schemas;
        let krate = &self.client.krate;
        let Some(schema) = schemas.get(name) else {
            return self.type_of(None, place);
        };
        // A type that is optional by itself would be so twice where the member is optional.
        if let Shape::Nullable(_) | Shape::Any = shape(schema, schemas) {
            return self.type_of(Some(schema), place);
        }
        let contains =
            |within: &str| within == name || recursion::contains(schema, within, schemas);
        let is_boxed = place.within.as_deref().is_some_and(contains);
        let named = self.named(name, schema);
        match is_boxed {
            true => quote!(#krate::#Private::Box<#named>),
            false => quote!(#named),
        }
    }

    fn named(&mut self, name: &str, schema: &Value) -> Ident {
        if let Some(known) = self.named.get(name) {
            return known.clone();
        }
        let place = Place {
            name: pascal_case(name),
            what: format!("the schema `{name}`"),
            key: Some(of_schema(name)),
            renamed: self.renames.get(&of_schema(name)).cloned(),
            within: Some(name.to_owned()),
        };
        let ident = self.claim(&place);
        let place = Place {
            name: ident.to_string(),
            ..place
        };
        self.named.insert(name.to_owned(), ident.clone());
        let docs = description(schema);
        match shape(schema, self.schemas) {
            shape if shape.has_own_type() => self.define(&ident, shape, docs, &place),
            _ => self.define_alias(&ident, name, schema, &place),
        }
        ident
    }

    /// The name of a type that has another one; a type of its own, where it would be an alias of itself.
    fn define_alias(&mut self, ident: &Ident, name: &str, schema: &Value, place: &Place) {
        let of_type = self.type_of(Some(schema), &place.part("Value"));
        let (vis, krate, derives) = (&self.client.vis, &self.client.krate, &self.client.derives);
        let docs = description(schema).unwrap_or_else(|| format!("`{name}`"));
        let definition = if recursion::is_alias_of_itself(name, self.schemas) {
            quote! {
                #[doc = #docs]
                #[derive(::core::fmt::Debug, #(#derives),*)]
                #vis struct #ident(pub #of_type);

                impl #krate::#Private::FromJson for #ident {
                    fn from_json(json: #krate::#Private::Json<'_>) -> ::core::option::Option<Self> {
                        ::core::option::Option::map(#krate::#Private::FromJson::from_json(json), #ident)
                    }
                }
            }
        } else {
            quote!(#[doc = #docs] #vis type #ident = #of_type;)
        };
        self.definitions.push(definition);
    }
}
