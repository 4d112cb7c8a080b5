//! `allow(lint = "reason", lint("code", …) = "reason");`: findings that are meant to be.

use ident_case::RenameRule;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, parenthesized, token};

use super::parse::told;
use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::hash::hash;

/// One lint, for the whole catalog or these codes.
pub(super) struct Allow {
    lint: Ident,
    /// `None` for the whole catalog.
    codes: Option<Vec<LitStr>>,
    reason: LitStr,
}

/// Those that can be allowed.
const LINTS: [&str; 11] = [
    "description_is_code",
    "hopeless_retry",
    "missing_allow",
    "missing_delay",
    "missing_help",
    "missing_proxy_authenticate",
    "missing_upgrade",
    "missing_www_authenticate",
    "mixed_style",
    "near_duplicate",
    "several_envelopes",
];

const FORM: &str =
    "`allow` lists lints, each with the reason; write `allow(missing_help = \"the reason\");`";

/// `(lint = "reason", …)`
pub(super) fn list(input: ParseStream<'_>, key: &Ident) -> syn::Result<Vec<Allow>> {
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(key.span(), FORM));
    }
    let list;
    parenthesized!(list in input);
    if list.is_empty() {
        return Err(syn::Error::new(key.span(), FORM));
    }
    let mut allows = Vec::new();
    while !list.is_empty() {
        allows.push(list.parse()?);
        let message = "lints stand with commas between; write `allow(lint = \"…\", lint = \"…\")`";
        if !list.is_empty() {
            told(list.parse::<Token![,]>(), message)?;
        }
    }
    Ok(allows)
}

impl Parse for Allow {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let lint: Ident = told(input.call(Ident::parse_any), FORM)?;
        let mut codes = None;
        if input.peek(token::Paren) {
            let list;
            parenthesized!(list in input);
            let message = format!("a code is text; write `{lint}(\"code\") = \"…\"`");
            let named = list.parse_terminated(<LitStr as Parse>::parse, Token![,]);
            codes = Some(told(named, &message)?.into_iter().collect());
        }
        let message =
            format!("`{lint}` is allowed without a reason; write `{lint} = \"the reason\"`");
        if input.parse::<Option<Token![=]>>()?.is_none() {
            return Err(syn::Error::new(lint.span(), message));
        }
        let reason = told(input.parse(), "a reason is text; write it in quotes")?;
        Ok(Allow {
            lint,
            codes,
            reason,
        })
    }
}

/// The list, as tokens.
#[derive(Default)]
pub(super) struct Allows {
    pub(super) entries: Vec<TokenStream>,
    /// That the catalog has the codes.
    pub(super) checks: Vec<TokenStream>,
}

impl Allows {
    pub(super) fn new(list: &[Allow], krate: &TokenStream, diagnostics: &mut Diagnostics) -> Self {
        let mut allows = Allows::default();
        let mut seen = Seen::default();
        for allow in list {
            let Allow {
                lint,
                codes,
                reason,
            } = allow;
            if !check_lint(lint, diagnostics) {
                continue;
            }
            seen.check(allow, diagnostics);
            if reason.value().trim().is_empty() {
                let message = format!("the reason is empty; say why `{lint}` is allowed");
                diagnostics.error(reason.span(), message);
            }
            let listed = codes.as_deref().unwrap_or_default();
            if codes.is_some() && listed.is_empty() {
                let remedy = "name one, or leave the parentheses out for the whole catalog";
                diagnostics.error(lint.span(), format!("`{lint}` names no code; {remedy}"));
            }
            if lint == "several_envelopes" && codes.is_some() {
                let message = "`several_envelopes` is of the whole catalog; leave the codes out";
                diagnostics.error(lint.span(), message);
            }
            let variant = RenameRule::PascalCase.apply_to_field(lint.to_string());
            let variant = format_ident!("{variant}");
            allows.entries.push(quote! {
                #krate::__private::Allow::new(
                    #krate::__private::Lint::#variant,
                    #krate::__private::Borrowed(&[#(#krate::__private::Borrowed(#listed)),*]),
                    #krate::__private::Borrowed(#reason),
                )
            });
            allows.checks.extend(listed.iter().map(|code| {
                let code_hash = hash(&code.value());
                quote_spanned! {code.span()=>
                    const _: () = __errbook_check_allowed::<__ERRBOOK_COUNT>(
                        __ERRBOOK_CATALOG, #code, #code_hash,
                    );
                }
            }));
        }
        if !allows.checks.is_empty() {
            let import = quote!(use #krate::__private::check_allowed as __errbook_check_allowed;);
            allows.checks.insert(0, import);
        }
        allows
    }
}

fn check_lint(lint: &Ident, diagnostics: &mut Diagnostics) -> bool {
    let name = lint.to_string();
    if name == "unused_allow" {
        let message = "`unused_allow` cannot be allowed; take out what is not used";
        diagnostics.error(lint.span(), message);
        return false;
    }
    if LINTS.contains(&&name[..]) {
        return true;
    }
    let remedy = did_you_mean(&name, LINTS, || format!("use {}", or_list(LINTS)));
    diagnostics.error(lint.span(), format!("there is no lint `{name}`; {remedy}"));
    false
}

/// What has been allowed so far.
#[derive(Default)]
struct Seen {
    whole: Vec<String>,
    codes: Vec<(String, String)>,
}

impl Seen {
    fn check(&mut self, allow: &Allow, diagnostics: &mut Diagnostics) {
        let lint = allow.lint.to_string();
        if self.whole.contains(&lint) {
            let message = format!("`{lint}` is allowed for the whole catalog already; keep one");
            diagnostics.error(allow.lint.span(), message);
        }
        let Some(codes) = &allow.codes else {
            if self.codes.iter().any(|(known, _)| *known == lint) {
                let rule = format!("`{lint}` is allowed for some codes already");
                let remedy = "keep those, or this one for the whole catalog";
                diagnostics.error(allow.lint.span(), format!("{rule}; {remedy}"));
            }
            self.whole.push(lint);
            return;
        };
        for code in codes {
            let pair = (lint.clone(), code.value());
            if self.codes.contains(&pair) {
                let message = format!("`{lint}` is allowed for `{}` already; keep one", pair.1);
                diagnostics.error(code.span(), message);
            }
            self.codes.push(pair);
        }
    }
}
