#![no_implicit_prelude]

mod alloc {}
mod core {}
mod errbook {}
mod http {}
mod serde {}
mod std {}

type Text = ::std::string::String;

#[derive(::core::fmt::Debug, ::errbook::ApiError)]
enum BookingError<T> {
    #[api_error(code = "not_found", status = 404, details, message = "No {id:?}.", computed(next = next, typed: ::core::primitive::u8 = typed))]
    NotFound {
        id: T,
        name: ::core::option::Option<Text>,
    },
    #[api_error(code = "slow", status = 429)]
    Slow(#[api_error(retry_after)] u64),
    #[api_error(transparent)]
    Inner(Inner),
}

#[derive(::core::fmt::Debug, ::errbook::ApiError)]
#[api_error(code = "inner", status = 500, message(display), envelope = ::errbook::envelope::NESTED)]
struct Inner;

impl ::core::fmt::Display for Inner {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("inner")
    }
}

fn typed() -> u8 {
    7
}

fn next() -> u32 {
    7
}
