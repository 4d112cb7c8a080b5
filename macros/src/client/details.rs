//! The structs of the variants' details.

use proc_macro2::TokenStream;
use quote::quote;

use super::parse::Client;
use super::types::{Fields, Place, Types};
use super::variants::{Detail, Variant};
use crate::private_module::Private;

/// Defines the struct of each variant that has details, and gives the variant its name.
pub(super) fn define(
    client: &Client,
    types: &mut Types<'_>,
    variants: &mut [Variant<'_>],
) -> Vec<TokenStream> {
    // First all names, so that a code's rather than a detail's is the one that stays.
    for variant in variants.iter_mut().filter(|it| !it.details.is_empty()) {
        let code = variant.code.code();
        let place = Place {
            name: format!("{}Details", variant.name),
            what: format!("the details of `{code}`"),
            key: Some(code.to_owned()),
            renamed: None,
            within: None,
        };
        variant.details_name = Some(types.claim(&place));
    }
    let definitions = variants
        .iter()
        .filter_map(|variant| definition(client, types, variant));
    definitions.collect()
}

fn definition(
    client: &Client,
    types: &mut Types<'_>,
    variant: &Variant<'_>,
) -> Option<TokenStream> {
    let name = variant.details_name.as_ref()?;
    let mut fields = Fields::default();
    for detail in &variant.details {
        field(client, types, variant, detail, &mut fields);
    }
    let docs = format!("The details of `{}`.", variant.code.code());
    Some(types.definition_of_struct(name, &docs, &fields))
}

fn field(
    client: &Client,
    types: &mut Types<'_>,
    variant: &Variant<'_>,
    detail: &Detail<'_>,
    fields: &mut Fields,
) {
    let name = detail.document.name();
    fields.names.push(detail.field.clone());
    fields.docs.push(docs(detail));
    let code = variant.code.code();
    let place = Place {
        name: format!("{}{}", variant.name, super::pascal_case::pascal_case(name)),
        what: format!("the detail `{name}` of `{code}`"),
        key: None,
        renamed: None,
        within: None,
    };
    if detail.document.is_flattened() {
        flattened(client, types, variant, detail, &place, fields);
        return;
    }
    let of_type = types.type_of(detail.schema, &place);
    types.field(fields, name, of_type, detail.optional);
}

/// A field for members that stand beside the other details.
fn flattened(
    client: &Client,
    types: &mut Types<'_>,
    variant: &Variant<'_>,
    detail: &Detail<'_>,
    place: &Place,
    fields: &mut Fields,
) {
    let krate = &client.krate;
    if types.is_object(detail.schema) {
        let of_type = types.type_of(detail.schema, place);
        let value = quote!(#krate::#Private::FromMembers::from_members(members));
        let (of_type, value) = match detail.optional {
            true => (quote!(::core::option::Option<#of_type>), value),
            false => (of_type, quote!(#value?)),
        };
        fields.types.push(of_type);
        fields.values.push(value);
        return;
    }
    let others = variant.details.iter().map(|detail| detail.document);
    let named: Vec<_> = others
        .filter(|other| !other.is_flattened())
        .map(|other| other.name())
        .collect();
    fields.types.push(types.map(detail.schema, place));
    let value = quote!(#krate::#Private::flattened(members, &[#(#named),*]));
    fields.values.push(value);
}

fn docs(detail: &Detail<'_>) -> String {
    let name = detail.document.name();
    if detail.document.is_flattened() {
        return format!("The members of `{name}`.");
    }
    let delay = match detail.document.is_delay() {
        true => ", the delay in seconds",
        false => "",
    };
    match detail.document.description() {
        Some(description) => format!("{description}\n\n`{name}`{delay}"),
        None => format!("`{name}`{delay}"),
    }
}
