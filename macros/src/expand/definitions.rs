//! The static facts: a table of definitions, one for each variant that is not transparent.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;
use syn::ext::IdentExt;

use super::envelopes::{Envelopes, checks};
use super::outside::Outside;
use super::table::{IN_ONE_STATIC, table};
use super::{details, documented, message, option, optional, prepared};
use crate::model::{Definition, ErrorType, StatusRow, Variant};
use crate::private_module::Private;
use crate::vocabulary;

// Values that many definitions share are constants. The compiler evaluates a constant once, but checks and evaluates each
// `&STATIC` and each `&[]` again, which is most of the compile time of a definition.

/// ```ignore
/// const __ERRBOOK_OWNER: &Owner = &Owner { … };
/// const __ERRBOOK_STATUS_409: StatusCode = status(409);
/// static __ERRBOOK_0: [Definition; 1] = [Definition { code: "slot_unavailable", … }];
/// static __ERRBOOK_TABLES: &[&[Definition]] = &[&__ERRBOOK_0];
/// static __ERRBOOK_DEFINITIONS: TypeDefinitions = TypeDefinitions { tables: __ERRBOOK_TABLES, … };
/// static __ERRBOOK_PLANS: [Plan; 1] = [const { Plan::new() }; 1];
/// ```
pub(super) fn definitions(model: &ErrorType, envelopes: &Envelopes<'_>) -> TokenStream {
    let krate = &model.krate;
    let type_name = model.ident.unraw().to_string();
    let group = option(&model.group);
    let domain = option(&model.domain);
    let consts = envelopes.consts(krate);
    let statuses: BTreeSet<u16> = model.rows().map(|(.., row)| row.status).collect();
    let statuses = statuses.into_iter().map(|code| {
        let name = status(code);
        quote!(const #name: #krate::#Private::StatusCode = #krate::#Private::status(#code);)
    });
    let outside = Outside::new(model);
    let definitions: Vec<_> = model
        .rows()
        .map(|(variant, facts, row)| definition(krate, variant, facts, &row, envelopes, &outside))
        .collect();
    let tables = definitions.chunks(IN_ONE_STATIC).enumerate();
    let tables = tables.map(|(index, definitions)| {
        let (table, count) = (table(index), definitions.len());
        quote!(static #table: [#krate::Definition; #count] = [#(#definitions),*];)
    });
    let count = definitions.len();
    let names = (0..count.div_ceil(IN_ONE_STATIC)).map(table);
    let prepared = prepared::prepared(model, envelopes);
    let is_struct = model.is_struct;
    let documented = documented::documented(model);
    let checks = checks(model, envelopes);
    quote! {
        #consts
        const __ERRBOOK_OWNER: &#krate::#Private::Owner = &#krate::#Private::Owner {
            module: ::core::module_path!(),
            type_name: #type_name,
            is_struct: #is_struct,
            group: #group,
            domain: #domain,
            documented: #documented,
        };
        #(#statuses)*
        #(#tables)*
        static __ERRBOOK_TABLES: &[&[#krate::Definition]] = &[#(&#names),*];
        #prepared
        static __ERRBOOK_PLANS: [#krate::#Private::Plan; #count] =
            [const { #krate::#Private::Plan::new() }; #count];
        #checks
    }
}

fn status(code: u16) -> Ident {
    format_ident!("__ERRBOOK_STATUS_{code}")
}

fn definition(
    krate: &Path,
    variant: &Variant,
    definition: &Definition,
    row: &StatusRow,
    envelopes: &Envelopes<'_>,
    outside: &Outside<'_>,
) -> TokenStream {
    let code = &definition.code;
    let name = variant.ident.unraw().to_string();
    let status = status(row.status);
    let retry = vocabulary::retry(krate, row.retry);
    let effect = vocabulary::effect(krate, row.effect);
    let (message, source) = message::value(krate, definition);
    let description = definition.description.as_deref().unwrap_or_default();
    let envelope = envelopes.of(krate, definition);
    let fields = &variant.fields;
    let details = details::values(krate, definition, fields, &envelope, outside);
    let optional = optional::facts(krate, definition, fields, row, outside);
    quote! {
        #krate::Definition {
            owner: __ERRBOOK_OWNER,
            variant: #name,
            code: #code,
            status: #status,
            retry: #retry,
            effect: #effect,
            message: #message,
            source: #source,
            description: #description,
            envelope: #envelope,
            details: #details,
            optional: #optional,
        }
    }
}
