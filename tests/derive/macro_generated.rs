//! Types that a `macro_rules!` writes.

use errbook::ApiError;
use serde_json::json;

use crate::details;

macro_rules! errors {
    (
        $(#[$attribute:meta])*
        enum $name:ident {
            $($(#[doc = $doc:literal])* $variant:ident($ty:ty) = $code:literal, $status:literal, $message:expr;)*
        }
    ) => {
        #[derive(ApiError)]
        $(#[$attribute])*
        enum $name {
            $(
                $(#[doc = $doc])*
                #[api_error(code = $code, status = $status, message = $message, details)]
                $variant { value: $ty },
            )*
        }
    };
}

errors! {
    /// Made by a macro
    #[api_error(docs_url = "/{code}")]
    enum Made {
        /// First line
        /// and second
        First(u8) = "first", 404, "The first.";
        /// Other
        Second(Option<&'static str>) = "second", 410, "The second.";
    }
}

macro_rules! described {
    ($name:ident, $text:expr, $number:expr, $path:path, $field:ident) => {
        #[doc = $text]
        #[derive(ApiError)]
        #[api_error(code = "described", status = 400, number = $number, computed($field = $path))]
        struct $name;
    };
}

fn computed() -> u8 {
    1
}

described!(Described, "Through an expression", -4, self::computed, name);

/// Single tokens keep the scope of the macro's caller.
macro_rules! tokens {
    ($name:ident, $delay:ident, $ty:ident, $display:ident, $code:tt) => {
        #[derive(ApiError)]
        enum $name {
            #[api_error(code = $code, status = 429, details, message = "{value}")]
            Delayed {
                #[api_error(retry_after)]
                delay: $delay,
                value: $ty,
            },
            #[api_error(transparent)]
            Transparent($display),
        }
    };
}

/// Described
#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

tokens!(Tokens, u8, u16, Inner, "tokens");

/// The macro's field and the user's have the same name and are not the same.
macro_rules! mixed {
    ($field:ident) => {
        #[derive(ApiError)]
        #[api_error(code = "mixed", status = 400, details)]
        struct Mixed {
            $field: u8,
            other: u8,
        }
    };
}

mixed!(value);

#[test]
fn literals_and_doc_comments_come_through() {
    let error = Made::First { value: 1 };
    let definition = error.definition();
    assert_eq!(definition.code(), "first");
    assert_eq!(definition.description(), "First line and second");
    assert_eq!(definition.group(), Some("Made by a macro"));
    assert_eq!(definition.docs_url(), Some("/first"));
    assert_eq!(definition.message(), "The first.");
}

#[test]
fn types_come_through() {
    let error = Made::Second { value: Some("x") };
    assert_eq!(details(&error), json!({ "value": "x" }));
    let detail = &error.definition().details()[0];
    assert_eq!(
        (detail.type_name(), detail.is_optional()),
        ("&'static str", true)
    );
}

#[test]
fn expressions_and_paths_come_through() {
    assert_eq!(
        Described.definition().description(),
        "Through an expression"
    );
    assert_eq!(Described.definition().number(), Some(-4));
    assert_eq!(details(&Described), json!({ "name": 1 }));
}

#[test]
fn single_tokens_come_through() {
    let error = Tokens::Delayed { delay: 1, value: 2 };
    assert_eq!((error.code(), &*error.message()), ("tokens", "2"));
    assert_eq!(details(&error), json!({ "delay": 1, "value": 2 }));
    assert_eq!(Tokens::Transparent(Inner).code(), "inner");
}

#[test]
fn names_from_both_sides_meet_in_one_type() {
    assert_eq!(
        details(&Mixed { value: 1, other: 2 }),
        json!({ "value": 1, "other": 2 })
    );
}
