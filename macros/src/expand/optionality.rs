//! Whether a value can be absent, because its type is an `Option`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::outside::Outside;
use crate::private_module::Private;
use crate::syntax::JsonType;
use crate::syntax::respanned;
use crate::syntax::rust_type::detail_json_type;

/// A constant expression. `known` is whether the macro knows that the value can be absent; otherwise the compiler decides by
/// the type, since an alias may be an `Option`, too. Of a type with parameters of the error's type only the name is known:
/// the definition is the same for all of them.
pub(super) fn is_optional(
    krate: &Path,
    known: bool,
    ty: &Type,
    outside: &Outside<'_>,
) -> TokenStream {
    // The other types with a known name are no `Option`.
    let asks = !known && detail_json_type(ty) == JsonType::Unknown;
    match outside.tokens(ty).filter(|_| asks) {
        Some(written) => {
            let krate = respanned(krate, ty.span());
            quote_spanned!(ty.span()=> #krate::#Private::Optionality::<#written>::IS_OPTION)
        }
        None => known.to_token_stream(),
    }
}
