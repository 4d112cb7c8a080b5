//! The types of details, by their schemas.

mod enums;
mod named;
mod names;
mod recursion;
mod shape;
mod structs;
mod words;

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

pub(super) use self::names::Place;
use self::names::Taken;
use self::shape::{Schemas, Shape, description, reference, shape};
use super::parse::Client;
use super::pascal_case::pascal_case;
use super::renames::{Renames, of_schema};
use crate::diagnostics::Diagnostics;
use crate::private_module::Private;

/// The types that a client needs beside its enum.
pub(super) struct Types<'a> {
    client: &'a Client,
    schemas: &'a Schemas,
    renames: &'a Renames,
    diagnostics: &'a mut Diagnostics,
    taken: Taken,
    /// The types of schemas that have a name.
    named: BTreeMap<String, Ident>,
    definitions: Vec<TokenStream>,
}

/// The fields of a struct or variant, and how they are read from `members`.
#[derive(Default)]
pub(super) struct Fields {
    pub(super) names: Vec<Ident>,
    pub(super) docs: Vec<String>,
    pub(super) types: Vec<TokenStream>,
    pub(super) values: Vec<TokenStream>,
}

impl<'a> Types<'a> {
    pub(super) fn new(
        client: &'a Client,
        schemas: &'a Schemas,
        renames: &'a Renames,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Types {
            client,
            schemas,
            renames,
            diagnostics,
            taken: Taken::new(
                &client.name,
                schemas
                    .keys()
                    .map(|name| match renames.get(&of_schema(name)) {
                        Some(renamed) => renamed.to_string(),
                        None => pascal_case(name),
                    }),
            ),
            named: BTreeMap::new(),
            definitions: Vec::new(),
        }
    }

    /// The definitions of all types that were asked for.
    pub(super) fn definitions(self) -> Vec<TokenStream> {
        self.definitions
    }

    /// A name for a type; one that is taken is reported, and replaced.
    pub(super) fn claim(&mut self, place: &Place) -> Ident {
        let file = &self.client.file;
        self.taken.claim(place, file, self.diagnostics)
    }

    /// The type of a schema; any JSON, if there is none.
    pub(super) fn type_of(&mut self, schema: Option<&Value>, place: &Place) -> TokenStream {
        let krate = &self.client.krate;
        let shape = schema.map_or(Shape::Any, |schema| shape(schema, self.schemas));
        match shape {
            Shape::Any => quote!(#krate::serde_json::Value),
            Shape::String => quote!(#krate::#Private::String),
            Shape::Boolean => quote!(::core::primitive::bool),
            Shape::Integer { unsigned: true } => quote!(::core::primitive::u64),
            Shape::Integer { unsigned: false } => quote!(::core::primitive::i64),
            Shape::Number => quote!(::core::primitive::f64),
            Shape::List(items) => {
                let element = self.type_of(Some(&items), &place.indirect());
                quote!(#krate::#Private::Vec<#element>)
            }
            Shape::Tuple(elements) => {
                let elements = elements.iter().enumerate();
                let elements = elements.map(|(index, element)| {
                    let place = place.part(&(index + 1).to_string());
                    self.type_of(Some(element), &place)
                });
                let elements: Vec<_> = elements.collect();
                quote!((#(#elements,)*))
            }
            Shape::Map(values) => self.map_of(&values, place),
            Shape::Nullable(inner) => {
                let inner = self.type_of(Some(&inner), place);
                quote!(::core::option::Option<#inner>)
            }
            Shape::Named(name) => self.type_of_name(&name, place),
            shape => {
                let name = self.claim(place);
                let docs = schema.and_then(description);
                self.define(&name, shape, docs, place);
                quote!(#name)
            }
        }
    }

    /// Whether the schema is that of an object whose members are known.
    pub(super) fn is_object(&self, schema: Option<&Value>) -> bool {
        let schema = schema.map(|schema| self.followed(schema));
        let shape = schema.map(|schema| shape(schema, self.schemas));
        matches!(shape, Some(Shape::Object(_)))
    }

    /// The type of an object whose members are not known, nor their number.
    pub(super) fn map(&mut self, schema: Option<&Value>, place: &Place) -> TokenStream {
        let schema = schema.map(|schema| self.followed(schema));
        match schema.map(|schema| shape(schema, self.schemas)) {
            Some(Shape::Map(values)) => self.map_of(&values, place),
            _ => self.map_of(&Value::Bool(true), place),
        }
    }

    /// The schema to which references lead.
    fn followed<'s>(&self, mut schema: &'s Value) -> &'s Value
    where
        'a: 's,
    {
        // A name that only refers to itself leads nowhere.
        for _ in 0..=self.schemas.len() {
            match reference(schema).and_then(|name| self.schemas.get(name)) {
                Some(named) => schema = named,
                None => break,
            }
        }
        schema
    }

    fn map_of(&mut self, values: &Value, place: &Place) -> TokenStream {
        let krate = &self.client.krate;
        if shape(values, self.schemas) == Shape::Any {
            return quote!(#krate::serde_json::Map<#krate::#Private::String, #krate::serde_json::Value>);
        }
        let values = self.type_of(Some(values), &place.indirect());
        quote!(#krate::#Private::BTreeMap<#krate::#Private::String, #values>)
    }

    fn define(&mut self, name: &Ident, shape: Shape, docs: Option<String>, place: &Place) {
        let docs = docs.unwrap_or_else(|| format!("The values of {}.", place.what));
        match shape {
            Shape::Object(properties) => self.define_struct(name, &properties, &docs, place),
            shape => self.define_enum(name, shape, &docs, place),
        }
    }

    /// The schema of the values that are not `null`, if `null` is one.
    fn not_null(&self, schema: &Value) -> Option<Value> {
        match shape(schema, self.schemas) {
            Shape::Nullable(inner) => Some(inner),
            Shape::Named(name) => match shape(self.schemas.get(&name)?, self.schemas) {
                Shape::Nullable(inner) => Some(inner),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Shape {
    /// Whether the type is a struct or enum, not one that there is anyway.
    fn has_own_type(&self) -> bool {
        matches!(
            self,
            Shape::Object(_)
                | Shape::Words(_)
                | Shape::Tagged(..)
                | Shape::External(_)
                | Shape::Untagged(_)
        )
    }
}
