//! The rules of a catalog to tokens.

use std::path::PathBuf;
use std::{env, fs};

use darling::FromMeta;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{LitStr, Meta, Path};

use super::parse::{KEYS, Page, Retired, Rule, RuleValue};
use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::hash::hash;
use crate::page::{self, Columns};
use crate::receive::{Attempt, RetryAttr};
use crate::{expand, validate};

/// The rules, as tokens.
pub(super) struct Rules {
    pub(super) envelopes: Vec<TokenStream>,
    pub(super) retired: Vec<TokenStream>,
    pub(super) page: TokenStream,
    pub(super) no_response: TokenStream,
}

impl Rules {
    pub(super) fn new(rules: &[Rule], krate: &TokenStream, diagnostics: &mut Diagnostics) -> Self {
        let none = quote!(::core::option::Option::None);
        let mut all = Rules {
            envelopes: Vec::new(),
            retired: Vec::new(),
            page: TokenStream::new(),
            no_response: none,
        };
        let mut seen: Vec<String> = Vec::new();
        for Rule { key, value } in rules {
            let name = key.to_string();
            if seen.contains(&name) {
                diagnostics.error(key.span(), format!("`{name}` is given twice; keep one"));
            }
            match value {
                RuleValue::Envelopes(paths) => {
                    let paths = paths.iter();
                    let refer = |path: &Path| quote_spanned!(path.span()=> &#path);
                    all.envelopes = paths.map(refer).collect();
                }
                RuleValue::Retired(list) => {
                    all.retired = list
                        .iter()
                        .map(|it| retired(it, krate, diagnostics))
                        .collect();
                }
                RuleValue::Page(page) => {
                    all.page = documented(page, krate, diagnostics);
                }
                RuleValue::NoResponse(list) => {
                    all.no_response = no_response(list, krate, diagnostics);
                }
                RuleValue::Unknown => {
                    let remedy = did_you_mean(&name, KEYS, || format!("use {}", or_list(KEYS)));
                    diagnostics.error(key.span(), format!("there is no rule `{name}`; {remedy}"));
                }
            }
            seen.push(name);
        }
        all
    }
}

fn retired(retired: &Retired, krate: &TokenStream, diagnostics: &mut Diagnostics) -> TokenStream {
    match retired {
        Retired::Code(code, status) => {
            if let Err(message) = crate::receive::check_code("code", &code.value()) {
                diagnostics.error(code.span(), message);
            }
            let code_hash = hash(&code.value());
            let status = status
                .as_ref()
                .map(|status| match status.base10_parse::<u16>() {
                    Ok(number @ 400..=599) => number,
                    _ => {
                        let message =
                            "a status of errors is a number from 400 to 599; write one, as 409";
                        diagnostics.error(status.span(), message);
                        400
                    }
                });
            let status = expand::option(&status);
            quote!(#krate::__private::retired_code(#code, #code_hash, #status))
        }
        Retired::Number(number, negative) => {
            let sign = if *negative { "-" } else { "" };
            let value: i32 = format!("{sign}{}", number.base10_digits())
                .parse()
                .unwrap_or_else(|_| {
                    let message = "a number has 32 bits; write one from -2147483648 to 2147483647";
                    diagnostics.error(number.span(), message);
                    0
                });
            quote!(#krate::__private::retired_number(#value))
        }
    }
}

/// `no_response = retry(backoff(attempts = 4))`
fn no_response(
    list: &syn::MetaList,
    krate: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let none = quote!(::core::option::Option::None);
    if !list.path.is_ident("retry") {
        let message =
            "`no_response` is a retry class; write `no_response = retry(backoff(attempts = 4))`";
        diagnostics.error_at(&list.path, message);
        return none;
    }
    let attempt = Attempt::<RetryAttr>::from_meta(&Meta::List(list.clone()));
    let given = attempt.ok().into_iter().collect();
    match diagnostics.one(given) {
        Some(given) => {
            let retry = validate::retry_class(given.value, diagnostics);
            let krate: Path = syn::parse_quote!(#krate);
            let retry = expand::retry(&krate, &retry);
            quote!(::core::option::Option::Some(#retry))
        }
        None => none,
    }
}

/// The check of the page, and what has the crate built anew when it changes.
fn documented(page: &Page, krate: &TokenStream, diagnostics: &mut Diagnostics) -> TokenStream {
    let path = page.path.value();
    let columns = columns(&page.columns, diagnostics);
    let text = match read(&page.path) {
        Ok(text) => text,
        Err(message) => {
            diagnostics.error(page.path.span(), message);
            return TokenStream::new();
        }
    };
    let literal = page.path.to_token_stream();
    let rebuild = quote! {
        const _: &[u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #literal)
        );
    };
    let (rows, wrong) = page::rows(&text, &columns);
    let mut sound = wrong.is_empty() && !rows.is_empty();
    for wrong in wrong {
        diagnostics.error(page.path.span(), format!("{path}:{wrong}"));
    }
    if rows.is_empty() {
        let columns = "`Code` and `HTTP`, or name its own in `documented_in(…)`";
        let message =
            format!("{path} has no table of errors; write one with the columns {columns}");
        diagnostics.error(page.path.span(), message);
    }
    let numbers = page.columns.iter().find(|(_, column)| column == "number");
    if let Some((header, _)) = numbers
        && !rows.is_empty()
        && rows.iter().all(|row| row.number.is_none())
    {
        let name = header.value();
        let message = format!(
            "no table of errors in {path} has the column `{name}`; write it as it stands there"
        );
        diagnostics.error(header.span(), message);
        sound = false;
    }
    if !sound {
        // Told already: to compare what is left would tell it again.
        return rebuild;
    }
    let count = rows.len();
    let rows = rows.iter().map(|row| {
        let page::Row { code, line, .. } = row;
        let (code_hash, place) = (hash(code), format!("{path}:{line}"));
        let (status, number) = (expand::option(&row.status), expand::option(&row.number));
        quote! {
            #krate::__private::Row {
                code: #code,
                code_hash: #code_hash,
                status: #status,
                number: #number,
                place: #place,
            }
        }
    });
    let rows = quote! {
        use #krate::__private::check_page as __errbook_check_page;
        const __ERRBOOK_ROWS: [#krate::__private::Row; #count] = [#(#rows),*];
    };
    let check = quote_spanned! {page.path.span()=>
        const _: () = __errbook_check_page::<__ERRBOOK_COUNT, __ERRBOOK_SLOTS, #count>(
            &__ERRBOOK_DEFINITIONS,
            #path,
            &__ERRBOOK_ROWS,
        );
    };
    quote!(#rows #check #rebuild)
}

fn columns(given: &[(LitStr, syn::Ident)], diagnostics: &mut Diagnostics) -> Columns {
    let mut columns = Columns::default();
    for (header, column) in given {
        let name = header.value().to_lowercase();
        match &column.to_string()[..] {
            "code" => columns.code = vec![name],
            "status" => columns.status = vec![name],
            "number" => columns.number = vec![name],
            other => {
                let names = ["code", "status", "number"];
                let remedy = did_you_mean(other, names, || format!("use {}", or_list(names)));
                diagnostics.error(
                    column.span(),
                    format!("there is no column `{other}`; {remedy}"),
                );
            }
        }
    }
    columns
}

fn read(path: &LitStr) -> Result<String, String> {
    let root = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    let relative = path.value();
    if PathBuf::from(&relative).is_absolute() {
        let rule = "the path of a page goes from the package's root";
        return Err(format!("{rule}; write it without the leading `/`"));
    }
    fs::read_to_string(root.join(&relative)).map_err(|error| {
        format!("{relative} cannot be read: {error}; write its path from the package's root")
    })
}
