//! What must hold for any input.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{DeriveInput, File, Item};

use super::mutation::{self, Mutation};

/// Whether the compiler calls the macro with such input; or the rule that does not hold.
pub(crate) type Checked = Result<bool, String>;

pub(crate) fn derive(text: &str, mutations: &[Mutation]) -> Checked {
    let Some(tokens) = tokens(text, mutations) else {
        return Ok(false);
    };
    let Ok(input) = syn::parse2::<DeriveInput>(tokens.clone()) else {
        return Ok(false); // the compiler calls a derive for items only
    };
    let output = crate::derive::derive(&input);
    let file = well_formed(&tokens, &output)?;
    let has_impl = file.items.iter().any(is_api_error);
    has_impl
        .then_some(true)
        .ok_or_else(|| format!("no `impl ApiError`\n{}", show(&tokens, &output)))
}

pub(crate) fn catalog(text: &str, mutations: &[Mutation]) -> Checked {
    function_like(text, mutations, crate::catalog::catalog)
}

pub(crate) fn envelope(text: &str, mutations: &[Mutation]) -> Checked {
    function_like(text, mutations, crate::envelope::envelope)
}

fn function_like(
    text: &str,
    mutations: &[Mutation],
    expand: fn(TokenStream) -> TokenStream,
) -> Checked {
    let Some(tokens) = tokens(text, mutations) else {
        return Ok(false);
    };
    let output = expand(quote!((::errbook) #tokens));
    well_formed(&tokens, &output).map(|_| true)
}

fn tokens(text: &str, mutations: &[Mutation]) -> Option<TokenStream> {
    let tokens = text.parse().ok()?;
    Some(mutation::apply(mutations, tokens))
}

/// The output consists of items, and its errors are worded by this crate.
fn well_formed(input: &TokenStream, output: &TokenStream) -> Result<File, String> {
    let file = syn::parse2::<File>(output.clone());
    let file = file.map_err(|error| format!("unparsable: {error}\n{}", show(input, output)))?;
    let mut errors = Vec::new();
    find_errors(output.clone(), &mut errors);
    let mut texts = Vec::new();
    find_texts(input.clone(), &mut texts);
    match errors
        .iter()
        .find(|error| !is_rule_and_remedy(error, &texts))
    {
        Some(error) => Err(format!("{error}\n{}", show(input, output))),
        None => Ok(file),
    }
}

fn show(input: &TokenStream, output: &TokenStream) -> String {
    format!("input: {input}\noutput: {output}")
}

/// The impl itself or, as the derive writes it for a valid type, inside `const _`.
fn is_api_error(item: &Item) -> bool {
    match item {
        Item::Impl(item) => {
            let path = item
                .trait_
                .as_ref()
                .and_then(|(path, _)| path.segments.last());
            path.is_some_and(|last| last.ident == "ApiError")
        }
        Item::Const(item) => {
            let syn::Expr::Block(block) = &*item.expr else {
                return false;
            };
            let mut statements = block.block.stmts.iter();
            statements
                .any(|statement| matches!(statement, syn::Stmt::Item(item) if is_api_error(item)))
        }
        _ => false,
    }
}

/// The messages of `compile_error!`.
fn find_errors(tokens: TokenStream, errors: &mut Vec<String>) {
    let mut is_error = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_error => {
                let text = syn::parse2::<syn::LitStr>(group.stream());
                // Without a text it is the input's own.
                errors.extend(text.ok().map(|text| text.value()));
                is_error = false;
            }
            TokenTree::Group(group) => find_errors(group.stream(), errors),
            TokenTree::Ident(ident) => is_error = ident == "compile_error",
            _ => {}
        }
    }
}

/// The texts of the string literals.
fn find_texts(tokens: TokenStream, texts: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => find_texts(group.stream(), texts),
            TokenTree::Literal(literal) => {
                let text = syn::parse2::<syn::LitStr>(TokenTree::from(literal).into());
                texts.extend(text.ok().map(|text| text.value()));
            }
            _ => {}
        }
    }
}

/// What begins with the path of a file begins as the input has it.
fn is_rule_and_remedy(message: &str, texts: &[String]) -> bool {
    let lower = !message.starts_with(|first: char| first.is_uppercase())
        || message.starts_with("JSON")
        || texts
            .iter()
            .any(|text| !text.is_empty() && message.starts_with(&text[..]));
    message.contains("; ") && lower && !message.ends_with('.')
}
