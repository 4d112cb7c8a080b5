//! Files of the package that a macro reads.

use std::path::PathBuf;
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// The text of a file of the package; `file` is what the file is called in messages, such as `page`. The error states the
/// rule and the remedy.
pub(crate) fn read(path: &str, file: &str) -> Result<String, String> {
    if path.is_empty() {
        return Err(format!(
            "the path of the {file} is empty; write it from the package's root"
        ));
    }
    let root = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .unwrap_or_default();
    if PathBuf::from(path).is_absolute() {
        let rule = format!("the path of a {file} must be relative to the package's root");
        return Err(format!("{rule}; write it without the leading `/`"));
    }
    let bytes = fs::read(root.join(path)).map_err(|error| {
        format!("{path} cannot be read: {error}; write its path from the package's root")
    })?;
    String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8; save it as UTF-8"))
}

/// An item that rebuilds the crate when the file changes.
pub(crate) fn rebuild(path: &LitStr) -> TokenStream {
    quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
        );
    }
}
