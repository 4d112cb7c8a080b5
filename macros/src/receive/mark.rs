//! How the derives of other crates mark a field: as the source of the error, or as its backtrace.

use syn::punctuated::Punctuated;
use syn::{Attribute, Field, Meta, Token};

/// What a field is to the derive that implements `Error`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Source,
    Backtrace,
}

/// Attributes of thiserror, err-derive and miette that need no arguments.
const SOURCES: [&str; 4] = ["source", "from", "cause", "diagnostic_source"];

/// Attributes of derive_more and err-derive (`error`) and of snafu, whose arguments tell.
const WITH_ARGUMENTS: [&str; 2] = ["error", "snafu"];

impl Mark {
    /// The mark of a field. A field named `source` is one, unless an attribute denies it.
    pub(super) fn read(field: &Field) -> Option<Self> {
        let mut marks = Marks::default();
        for attribute in &field.attrs {
            marks.read(attribute);
        }
        let named = field.ident.as_ref().is_some_and(|ident| ident == "source");
        if marks.source.unwrap_or(named) {
            Some(Mark::Source)
        } else if marks.backtrace {
            Some(Mark::Backtrace)
        } else {
            None
        }
    }
}

#[derive(Default)]
struct Marks {
    source: Option<bool>,
    backtrace: bool,
}

impl Marks {
    fn read(&mut self, attribute: &Attribute) {
        let is = |name: &&str| attribute.path().is_ident(name);
        if SOURCES.iter().any(is) {
            self.source = Some(true);
        } else if is(&"backtrace") {
            self.backtrace = true;
        } else if WITH_ARGUMENTS.iter().any(is) {
            // The other derive reports mistakes in its attribute.
            let arguments =
                attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            arguments
                .iter()
                .flatten()
                .for_each(|meta| self.argument(meta));
        }
    }

    /// `source`, `source(from(…))`, `source(false)`, `not(source)`, `from`, `backtrace`
    fn argument(&mut self, meta: &Meta) {
        let denied = match meta {
            Meta::List(list) if list.path.is_ident("not") => {
                if list.tokens.to_string() == "source" {
                    self.source = Some(false);
                }
                return;
            }
            Meta::List(list) => list.tokens.to_string() == "false",
            _ => false,
        };
        let path = meta.path();
        if path.is_ident("backtrace") {
            self.backtrace |= !denied;
        } else if ["source", "from", "cause"]
            .iter()
            .any(|name| path.is_ident(name))
        {
            self.source = Some(!denied);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn sources_and_backtraces_of_other_derives_are_known() {
        use Mark::{Backtrace, Source};
        let fields: [(Field, Option<Mark>); 16] = [
            (parse_quote!(source: Db), Some(Source)),
            (parse_quote!(#[source] cause: Db), Some(Source)),
            (parse_quote!(#[from] cause: Db), Some(Source)),
            (parse_quote!(#[source] #[backtrace] cause: Db), Some(Source)),
            (parse_quote!(#[diagnostic_source] cause: Db), Some(Source)),
            (parse_quote!(#[snafu(source)] error: Db), Some(Source)),
            (
                parse_quote!(#[snafu(source(from(Db, Box::new)), backtrace)] error: Box<Db>),
                Some(Source),
            ),
            (parse_quote!(#[error(source)] cause: Db), Some(Source)),
            (
                parse_quote!(#[error(source(optional))] cause: Maybe<Db>),
                Some(Source),
            ),
            (parse_quote!(#[error(from)] cause: Db), Some(Source)),
            (
                parse_quote!(#[snafu(backtrace)] trace: Trace),
                Some(Backtrace),
            ),
            (
                parse_quote!(#[error(backtrace)] trace: Trace),
                Some(Backtrace),
            ),
            (parse_quote!(#[backtrace] trace: Trace), Some(Backtrace)),
            (parse_quote!(#[snafu(source(false))] source: String), None),
            (parse_quote!(#[error(not(source))] source: String), None),
            (parse_quote!(#[snafu(implicit)] location: Location), None),
        ];
        for (field, expected) in fields {
            let written = quote::quote!(#field).to_string();
            assert_eq!(Mark::read(&field), expected, "{written}");
        }
    }
}
