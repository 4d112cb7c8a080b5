//! The name of the runtime's module for generated code, which carries the version: nobody can rely on it.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};

/// As the other files write it: a name that no user has.
const WRITTEN: &str = "__errbook_private";

/// As the runtime of this release has it.
const STAMPED: &str = concat!(
    "__private_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH")
);

/// The same tokens with the version in the module's name. Groups without the name are left as they are.
pub(crate) fn stamp(tokens: TokenStream) -> TokenStream {
    stamp_if_named(&tokens).unwrap_or(tokens)
}

fn stamp_if_named(tokens: &TokenStream) -> Option<TokenStream> {
    let mut named = false;
    let stamped = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == WRITTEN => {
            named = true;
            Ident::new(STAMPED, ident.span()).into()
        }
        TokenTree::Group(group) => match stamp_if_named(&group.stream()) {
            Some(stream) => {
                named = true;
                let mut stamped = Group::new(group.delimiter(), stream);
                stamped.set_span(group.span());
                stamped.into()
            }
            None => group.into(),
        },
        other => other,
    });
    let stamped = stamped.collect();
    named.then_some(stamped)
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn the_module_is_named_at_every_depth() {
        let tokens = stamp(quote!(
            ::errbook::__errbook_private::a! { (b[::errbook::__errbook_private::C]) }
        ));
        assert_eq!(tokens.to_string().matches(STAMPED).count(), 2);
    }
}
