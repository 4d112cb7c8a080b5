//! Types whose values are rarely meant for clients, recognised by the last part of their name: errors, backtraces and
//! rejections.
//!
//! The module is not compared, since such types are imported in many ways. The name of a type that is none of these
//! costs its user one word in an attribute.

use syn::{Path, Type, TypeParamBound};

use super::rust_type::{POINTERS, argument, bare};

/// Crates whose `Report` is an error.
const REPORTS: [&str; 5] = ["eyre", "color_eyre", "stable_eyre", "miette", "error_stack"];

/// What a type is by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PrivateType {
    /// `…Error`, `eyre::Report`, `dyn Error`
    Error,
    Backtrace,
    /// What a framework refused.
    Rejection,
}

impl PrivateType {
    /// The type itself, or what is behind references, pointers and `Option`; not the elements of lists and maps.
    pub(crate) fn of(ty: &Type) -> Option<Self> {
        match bare(ty) {
            Type::Reference(reference) => Self::of(&reference.elem),
            Type::TraitObject(object) => {
                let mut bounds = object.bounds.iter();
                let is_error = |bound: &TypeParamBound| match bound {
                    TypeParamBound::Trait(bound) => last(&bound.path).ends_with("Error"),
                    _ => false,
                };
                bounds.any(is_error).then_some(PrivateType::Error)
            }
            Type::Path(path) => {
                let (path, name) = (&path.path, last(&path.path));
                let wraps = name == "Option" || POINTERS.contains(&&name[..]);
                if wraps && let Some(inner) = argument(path) {
                    return Self::of(inner);
                }
                match &name[..] {
                    "Backtrace" => Some(PrivateType::Backtrace),
                    "Rejection" => Some(PrivateType::Rejection),
                    "Report" if is_in(path, &REPORTS) => Some(PrivateType::Error),
                    name if name.ends_with("Error") => Some(PrivateType::Error),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// Whether the type itself is a rejection.
pub(crate) fn is_rejection(ty: &Type) -> bool {
    match bare(ty) {
        Type::Path(path) => {
            argument(&path.path).is_none() && PrivateType::of(ty) == Some(PrivateType::Rejection)
        }
        _ => false,
    }
}

fn last(path: &Path) -> String {
    let last = path.segments.last();
    last.map(|last| last.ident.to_string()).unwrap_or_default()
}

/// Whether the path names one of the modules.
fn is_in(path: &Path, modules: &[&str]) -> bool {
    let mut segments = path.segments.iter();
    segments.any(|segment| modules.iter().any(|module| segment.ident == module))
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn errors_and_backtraces_are_found_behind_pointers_but_not_in_lists() {
        use PrivateType::{Backtrace, Error, Rejection};
        let types: [(Type, Option<PrivateType>); 18] = [
            (parse_quote!(std::io::Error), Some(Error)),
            (parse_quote!(DbError<T>), Some(Error)),
            (parse_quote!(Option<Box<anyhow::Error>>), Some(Error)),
            (parse_quote!(&'a Arc<sqlx::Error>), Some(Error)),
            (
                parse_quote!(Box<dyn std::error::Error + Send + Sync>),
                Some(Error),
            ),
            (parse_quote!(&(dyn Error + 'static)), Some(Error)),
            (parse_quote!(color_eyre::eyre::Report), Some(Error)),
            (parse_quote!(error_stack::Report<Db>), Some(Error)),
            (parse_quote!(Backtrace), Some(Backtrace)),
            (
                parse_quote!(Option<&'a std::rc::Rc<x::Backtrace>>),
                Some(Backtrace),
            ),
            (parse_quote!(errbook::Rejection), Some(Rejection)),
            (parse_quote!(Report), None),
            (parse_quote!(sales::Report), None),
            (parse_quote!(Vec<FieldError>), None),
            (parse_quote!(HashMap<String, FieldError>), None),
            (parse_quote!(ErrorCode), None),
            (parse_quote!(Box<[FieldError]>), None),
            (parse_quote!(Box<dyn Display>), None),
        ];
        for (ty, expected) in types {
            let written = quote::quote!(#ty).to_string();
            assert_eq!(PrivateType::of(&ty), expected, "{written}");
        }
    }
}
