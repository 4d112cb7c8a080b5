//! Without the prelude every path must be absolute.

#![no_implicit_prelude]

fn computed() -> u8 {
    7
}

/// Errors
#[derive(::core::fmt::Debug, ::thiserror::Error, ::errbook::ApiError)]
#[error("failed")]
enum Enum<'a, T: ::core::fmt::Debug + ::serde::Serialize> {
    /// Every hole
    #[api_error(code = "every_hole", status = 503, details, message = "{value:?} {text}",
                computed(computed = computed), number = 1, help = "h", docs_url = "/d")]
    EveryHole {
        value: T,
        text: &'a str,
        #[api_error(retry_after)]
        delay: ::core::option::Option<u8>,
        #[deprecated]
        unused: ::core::option::Option<u8>,
    },
    #[deprecated = "old"]
    #[api_error(code = "displayed", status = 409, retry = "never", message(display))]
    Displayed(#[from] Struct),
    #[api_error(transparent)]
    Transparent(::std::boxed::Box<Struct>),
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::errbook::ApiError)]
#[error("failed")]
#[api_error(code = "struct", status = 500)]
struct Struct;

#[::core::prelude::v1::test]
#[allow(deprecated)]
fn derived_code_needs_no_prelude() {
    let error = Enum::EveryHole {
        value: 1,
        text: "x",
        delay: ::core::option::Option::Some(2),
        unused: ::core::option::Option::None,
    };
    super::check(&error, "1 x", super::expected_without_prelude());
    let [displayed, transparent] = [
        Enum::<u8>::Displayed(Struct),
        Enum::Transparent(::std::boxed::Box::new(Struct)),
    ];
    super::check(&displayed, "failed", ::serde_json::Value::Null);
    super::check(
        &transparent,
        "Internal Server Error",
        ::serde_json::Value::Null,
    );
}
