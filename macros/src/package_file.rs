//! Files of the package that a macro reads.

use std::path::{Component, Path, PathBuf};
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
    if leads_out(path) {
        let rule = format!("the path of a {file} must not lead out of the package");
        return Err(format!(
            "{rule}; put the {file} into it, such as a copy that a test compares"
        ));
    }
    let bytes = fs::read(root.join(path)).map_err(|error| {
        format!("{path} cannot be read: {error}; write its path from the package's root")
    })?;
    String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8; save it as UTF-8"))
}

/// Whether the path is of a file that is not below the package's root.
fn leads_out(path: &str) -> bool {
    let mut depth = 0_usize;
    Path::new(path)
        .components()
        .any(|component| match component {
            Component::Normal(_) => {
                depth += 1;
                false
            }
            Component::ParentDir => match depth.checked_sub(1) {
                Some(above) => {
                    depth = above;
                    false
                }
                None => true,
            },
            Component::CurDir => false,
            // Of Windows: `/a` and `C:a` are not absolute there, and lead out nevertheless.
            Component::RootDir | Component::Prefix(_) => true,
        })
}

/// An item that rebuilds the crate when the file changes.
pub(crate) fn rebuild(path: &LitStr) -> TokenStream {
    quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
        );
    }
}

#[cfg(test)]
mod tests {
    use super::leads_out;

    #[test]
    fn a_path_may_go_up_within_the_package_alone() {
        for inside in ["a", "./a", "a/../b", "a/b/../../c"] {
            assert!(!leads_out(inside), "{inside}");
        }
        for outside in ["..", "../a", "a/../../b", "./../a", "/a"] {
            assert!(leads_out(outside), "{outside}");
        }
    }
}
