//! The documented page to tokens: its rows, and what compares them with the variants.

use std::path::PathBuf;
use std::{env, fs};

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::LitStr;

use super::parse::Page;
use crate::diagnostics::{Diagnostics, did_you_mean, or_list};
use crate::hash::word;
use crate::page::{self, Columns, Found};

/// The check of the page, and what has the crate built anew when it changes.
pub(super) fn documented(
    page: &Page,
    krate: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
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
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #literal)
        );
    };
    let Found {
        rows,
        wrong,
        nearest,
        numbered,
        ..
    } = page::rows(&text, &columns);
    for wrong in wrong {
        diagnostics.error(page.path.span(), format!("{path}:{wrong}"));
    }
    if rows.is_empty() {
        let (code, status) = (&columns.code[0], &columns.status[0]);
        let own = "or name its own in `documented_in(…)`";
        let message = match nearest {
            Some(line) => format!(
                "{path}:{line}: the table has codes and no column `{status}`; add it, {own}"
            ),
            None => format!(
                "{path} has no table of errors; write one with the columns `{code}` and `{status}`, {own}"
            ),
        };
        diagnostics.error(page.path.span(), message);
        return rebuild;
    }
    let numbers = page.columns.iter().find(|(_, column)| column == "number");
    if let Some((header, _)) = numbers
        && !numbered
    {
        let name = header.value();
        let message = format!(
            "no table of errors in {path} has the column `{name}`; write it as it stands there"
        );
        diagnostics.error(header.span(), message);
    }
    let page_const = page_const(&path, &rows, krate);
    let count = rows.len();
    let check = quote_spanned! {page.path.span()=>
        const _: () = __errbook_check_page::<__ERRBOOK_COUNT, __ERRBOOK_SLOTS, #count>(
            __ERRBOOK_CATALOG,
            &__ERRBOOK_PAGE,
        );
    };
    quote! {
        use #krate::__private::check_page as __errbook_check_page;
        #page_const
        #check
        #rebuild
    }
}

/// What is compared with the variants.
fn page_const(path: &str, rows: &[page::Row], krate: &TokenStream) -> TokenStream {
    let count = rows.len();
    // No variant has status 0; in a word it is none.
    let status = |status: u16| if status == 0 { u16::MAX } else { status };
    let words = rows
        .iter()
        .map(|row| word(&row.code, row.status.map_or(0, status)));
    let codes: String = rows.iter().map(|row| &row.code[..]).collect();
    let mut places = Vec::new();
    for row in rows {
        // A page has fewer bytes and lines than 32 bits count.
        for count in [row.code.len(), row.line] {
            places.extend((count as u32).to_le_bytes());
        }
        places.push(u8::from(row.number.is_some()));
        places.extend(row.number.unwrap_or_default().to_le_bytes());
    }
    let places = Literal::byte_string(&places);
    quote! {
        const __ERRBOOK_PAGE: #krate::__private::Page<#count> = #krate::__private::Page {
            path: #path,
            words: [#(#words),*],
            codes: #codes,
            places: #places,
        };
    }
}

fn columns(given: &[(LitStr, syn::Ident)], diagnostics: &mut Diagnostics) -> Columns {
    let mut columns = Columns::default();
    for (index, (header, column)) in given.iter().enumerate() {
        if given.iter().take(index).any(|(_, known)| known == column) {
            let message = format!("the column `{column}` is named already; keep one");
            diagnostics.error(header.span(), message);
            continue;
        }
        let name = header.value();
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
    let bytes = fs::read(root.join(&relative)).map_err(|error| {
        format!("{relative} cannot be read: {error}; write its path from the package's root")
    })?;
    String::from_utf8(bytes).map_err(|_| format!("{relative} is not UTF-8; save it as UTF-8"))
}
