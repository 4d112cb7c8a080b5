//! The rules of a catalog to tokens.

use std::collections::HashSet;

use darling::FromMeta;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{LitStr, Meta, Path};

use super::allow::Allows;
use super::documented::documented;
use super::parse::{KEYS, Retired, Rule, RuleValue};
use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::hash::hash;
use crate::receive::{ParsedValue, RetryAttr};
use crate::{expand, validate};

/// The rules, as tokens.
pub(super) struct Rules {
    pub(super) envelopes: Vec<TokenStream>,
    pub(super) retired: Vec<TokenStream>,
    pub(super) page: TokenStream,
    pub(super) no_response: TokenStream,
    pub(super) allows: Allows,
}

impl Rules {
    pub(super) fn new(rules: &[Rule], krate: &TokenStream, diagnostics: &mut Diagnostics) -> Self {
        let none = quote!(::core::option::Option::None);
        let mut all = Rules {
            envelopes: Vec::new(),
            retired: Vec::new(),
            page: TokenStream::new(),
            no_response: none,
            allows: Allows::default(),
        };
        let mut seen: Vec<String> = Vec::new();
        for Rule { key, value } in rules {
            let name = key.to_string();
            if seen.contains(&name) {
                let remedy = match value {
                    RuleValue::Allow(_) => "write both in one `allow(…, …)`",
                    RuleValue::Retired(_) => "write both in one `retired = […, …]`",
                    _ => "keep one",
                };
                diagnostics.error(key.span(), format!("`{name}` is given twice; {remedy}"));
            }
            match value {
                RuleValue::Envelopes(paths) => {
                    let paths = paths.iter();
                    let refer = |path: &Path| quote_spanned!(path.span()=> &#path);
                    all.envelopes = paths.map(refer).collect();
                }
                RuleValue::Retired(list) => {
                    retired_twice(list, diagnostics);
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
                RuleValue::Allow(list) => {
                    all.allows = Allows::new(list, krate, diagnostics);
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

fn retired_twice(list: &[Retired], diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    let mut codes = RetiredCodes::default();
    for retired in list {
        let (span, what) = match retired {
            Retired::Code(code, None) => (code.span(), format!("`{}`", code.value())),
            Retired::Code(code, Some(status)) => {
                let status = status.base10_digits();
                (
                    code.span(),
                    format!("`{}` at status {status}", code.value()),
                )
            }
            Retired::Number(number, negative) => {
                let sign = if *negative { "-" } else { "" };
                let digits = number.base10_digits();
                (number.span(), format!("the number {sign}{digits}"))
            }
        };
        if seen.contains(&what) {
            diagnostics.error(span, format!("{what} is retired already; keep one"));
        } else if let Retired::Code(code, status) = retired {
            codes.check(code, status.is_some(), diagnostics);
        }
        seen.insert(what);
    }
}

/// Where codes have been retired so far: at every status, or at some.
#[derive(Default)]
struct RetiredCodes {
    everywhere: HashSet<String>,
    somewhere: HashSet<String>,
}

impl RetiredCodes {
    /// One that is retired at every status needs no more.
    fn check(&mut self, code: &LitStr, at_status: bool, diagnostics: &mut Diagnostics) {
        let name = code.value();
        if at_status && self.everywhere.contains(&name) {
            let message = format!("`{name}` is retired at every status already; keep one");
            diagnostics.error(code.span(), message);
        } else if !at_status && self.somewhere.contains(&name) {
            let rule = format!("`{name}` is retired at some status already");
            let remedy = "keep that, or this one for every status";
            diagnostics.error(code.span(), format!("{rule}; {remedy}"));
        }
        match at_status {
            true => self.somewhere.insert(name),
            false => self.everywhere.insert(name),
        };
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
            let status = status.map(|status| quote!(#krate::__private::status(#status)));
            let status = expand::option(&status);
            quote! {
                #krate::Retired {
                    code: ::core::option::Option::Some(#code),
                    code_hash: #code_hash,
                    status: #status,
                    number: ::core::option::Option::None,
                }
            }
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
            quote! {
                #krate::Retired {
                    code: ::core::option::Option::None,
                    code_hash: 0,
                    status: ::core::option::Option::None,
                    number: ::core::option::Option::Some(#value),
                }
            }
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
    let given = ParsedValue::<RetryAttr>::from_meta(&Meta::List(list.clone()));
    match given.ok().and_then(|given| given.take(diagnostics)) {
        Some(given) => {
            let retry = validate::retry_class(given.value, diagnostics);
            let krate: Path = syn::parse_quote!(#krate);
            let retry = expand::retry(&krate, retry);
            quote!(::core::option::Option::Some(#retry))
        }
        None => none,
    }
}
