//! The pipeline of the derive: attributes → received values → validated model → tokens.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diagnostics::Diagnostics;
use crate::editor::Editor;
use crate::{expand, receive, validate};

pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let received = receive::receive(input, &mut diagnostics);
    let (krate, adapters) = (received.krate(), validate::adapters(&received.keys));
    let domain = !received.keys.domain.is_empty();
    let on = received.answers_rejections();
    let Editor { keys, messages } = Editor::new(input, &krate);
    let model = validate::validate(received, &mut diagnostics);
    match (model, diagnostics.finish()) {
        (Some(model), None) => {
            let expanded = expand::expand(model);
            quote::quote!(#keys #expanded #messages)
        }
        (_, errors) => {
            let fallback = expand::fallback(input, &krate, &adapters, domain, on);
            let errors = errors.map(|errors| errors.to_compile_error());
            quote::quote!(#keys #messages #errors #fallback)
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::parse_quote;

    use super::*;

    /// What is written for a struct with these keys.
    fn written(keys: TokenStream) -> String {
        let input = parse_quote! {
            #[api_error(#keys)]
            struct Gone;
        };
        derive(&input).to_string()
    }

    #[test]
    fn a_mistake_takes_no_implementation_away() {
        let domain = quote!(code = "gone", status = 410, domain = "a.example");
        for (keys, is_grpc) in [
            (quote!(#domain), true),
            (quote!(#domain, mistake), true),
            (quote!(mistake), false),
        ] {
            let written = written(keys.clone());
            assert_eq!(written.contains("HasDomain for Gone"), is_grpc, "{keys}");
        }
    }
}
