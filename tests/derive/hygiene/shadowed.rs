//! Modules, types, functions and macros with the names that generated code is made of.

#![allow(dead_code, non_camel_case_types, non_snake_case, unused_macros)]

use ::serde_json::json;

mod core {}
mod std {}
mod alloc {}
mod serde {}
mod serde_json {}
mod http {}
mod axum {}
mod axum_core {}
mod errbook {}
mod thiserror {}
mod __private {}

struct Option;
struct Result;
struct Box;
struct String;
struct Vec;
struct Cow;
struct Definition;
struct Catalog;
struct Retry;
struct Visitor;
struct str;
struct bool;
struct usize;
struct u16;
struct u32;
struct u64;
struct i32;
struct i64;
struct char;
struct f64;
trait Serialize {}
trait Display {}
trait Debug {}
trait Error {}
trait Sized {}
trait Send {}
fn Some() {}
fn None() {}
fn Ok() {}
fn Err() {}
fn drop() {}

macro_rules! format_args {
    ($($any:tt)*) => {
        compile_error!("taken from the user's scope")
    };
}
macro_rules! unreachable {
    ($($any:tt)*) => {
        compile_error!("taken from the user's scope")
    };
}
macro_rules! matches {
    ($($any:tt)*) => {
        compile_error!("taken from the user's scope")
    };
}
macro_rules! impl_adapters {
    ($($any:tt)*) => {
        compile_error!("taken from the user's scope")
    };
}
macro_rules! __impl_axum {
    ($($any:tt)*) => {
        compile_error!("taken from the user's scope")
    };
}

fn computed() -> ::core::option::Option<u8> {
    ::core::option::Option::Some(1)
}

#[derive(::errbook::ApiError)]
enum Shadowed<T> {
    /// Described
    #[api_error(code = "a", status = 503, number = 4, details, message = "{value}", computed(c = computed))]
    A {
        value: T,
        #[api_error(retry_after)]
        delay: ::core::option::Option<u8>,
    },
    #[deprecated = "old"]
    #[api_error(code = "b", status = 500, effect = "none", message(display))]
    B(u8),
    #[api_error(transparent)]
    C(Plain),
}

#[derive(::errbook::ApiError)]
#[api_error(code = "plain", status = 500, description = "Plain")]
struct Plain;

::errbook::catalog! {
    static CATALOG = [Plain];
    retired = ["gone"];
}

impl<T> ::core::fmt::Display for Shadowed<T> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("shown")
    }
}

#[test]
fn shadowed_names_are_not_used() {
    let error = Shadowed::A {
        value: 1_u8,
        delay: ::core::option::Option::Some(2),
    };
    super::check(&error, "1", json!({ "value": 1, "delay": 2, "c": 1 }));
    super::check(&Shadowed::<u8>::C(Plain), "Plain", json!(null));
}

#[test]
#[allow(deprecated)]
fn shadowed_names_are_not_used_for_display() {
    super::check(&Shadowed::<u8>::B(0), "shown", json!(null));
}

#[test]
fn shadowed_names_are_not_used_for_a_catalog() {
    assert_eq!(CATALOG.len(), 1);
}
