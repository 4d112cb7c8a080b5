//! Structs: of objects, and of the details of a code.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::shape::{Property, description};
use super::{Fields, Place, Types};
use crate::client::field_names::fields;
use crate::client::pascal_case::pascal_case;
use crate::private_module::Private;

impl Types<'_> {
    pub(super) fn define_struct(
        &mut self,
        name: &Ident,
        properties: &[Property],
        docs: &str,
        place: &Place,
    ) {
        let fields = self.fields(properties, place);
        let definition = self.definition_of_struct(name, docs, &fields);
        let krate = &self.client.krate;
        self.definitions.push(quote! {
            #definition

            impl #krate::#Private::FromJson for #name {
                fn from_json(json: #krate::#Private::Json<'_>) -> ::core::option::Option<Self> {
                    #krate::#Private::object(json)
                }
            }
        });
    }

    /// A struct that is read from members.
    pub(in crate::client) fn definition_of_struct(
        &self,
        name: &Ident,
        docs: &str,
        fields: &Fields,
    ) -> TokenStream {
        let (vis, krate, derives) = (&self.client.vis, &self.client.krate, &self.client.derives);
        let Fields {
            names,
            docs: field_docs,
            types,
            values,
        } = fields;
        quote! {
            #[doc = #docs]
            #[derive(::core::fmt::Debug, #(#derives),*)]
            #[non_exhaustive]
            #vis struct #name { #(#[doc = #field_docs] pub #names: #types,)* }

            impl #krate::#Private::FromMembers for #name {
                fn from_members(members: &#krate::#Private::Given<'_>) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(#name { #(#names: #values,)* })
                }
            }
        }
    }

    /// The members of an object.
    pub(super) fn fields(&mut self, properties: &[Property], place: &Place) -> Fields {
        let names = fields(properties.iter().map(|property| property.name.as_str()));
        let mut all = Fields::default();
        for (name, property) in names.into_iter().zip(properties) {
            let docs = description(&property.schema);
            all.names.push(name);
            all.docs
                .push(docs.unwrap_or_else(|| format!("`{}`", property.name)));
            let not_null = self.not_null(&property.schema);
            let optional = !property.required || not_null.is_some();
            let schema = not_null.unwrap_or_else(|| property.schema.clone());
            let place = place.part(&pascal_case(&property.name));
            let of_type = self.type_of(Some(&schema), &place);
            self.field(&mut all, &property.name, of_type, optional);
        }
        all
    }

    /// The type and value of a member.
    pub(in crate::client) fn field(
        &self,
        fields: &mut Fields,
        name: &str,
        of_type: TokenStream,
        optional: bool,
    ) {
        let krate = &self.client.krate;
        if optional {
            fields.types.push(quote!(::core::option::Option<#of_type>));
            let value = quote!(#krate::#Private::optional(members, #name));
            fields.values.push(value);
        } else {
            fields.types.push(of_type);
            let value = quote!(#krate::#Private::required(members, #name)?);
            fields.values.push(value);
        }
    }
}
