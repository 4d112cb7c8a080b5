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
