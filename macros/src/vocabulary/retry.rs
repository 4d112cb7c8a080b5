//! Retry classes and effects to tokens.

use std::time::Duration;

use errbook_contract::{Effect, Retry};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::private_module::Private;

pub(crate) fn retry(krate: &impl ToTokens, retry: Retry) -> TokenStream {
    let duration = |duration: Duration| {
        let (seconds, nanos) = (duration.as_secs(), duration.subsec_nanos());
        quote!(#krate::#Private::Duration::new(#seconds, #nanos))
    };
    match retry {
        Retry::Throttled {
            after: Some(after), ..
        } => {
            let after = duration(after);
            quote!(#krate::Retry::throttled(::core::option::Option::Some(#after)))
        }
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
            ..
        } if retry != Retry::BACKOFF => {
            let (initial, max) = (duration(initial), duration(max));
            quote!(#krate::Retry::backoff(#initial, #factor, #max, #attempts))
        }
        Retry::Backoff { .. } => quote!(#krate::Retry::BACKOFF),
        Retry::Throttled { .. } => quote!(#krate::Retry::THROTTLED),
        Retry::Refresh => quote!(#krate::Retry::Refresh),
        _ => quote!(#krate::Retry::Never),
    }
}

pub(crate) fn effect(krate: &impl ToTokens, effect: Effect) -> TokenStream {
    match effect {
        Effect::None => quote!(#krate::Effect::None),
        _ => quote!(#krate::Effect::Unknown),
    }
}
