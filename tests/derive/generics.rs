//! Types with parameters of every kind.

use std::fmt::Debug;
use std::marker::PhantomData;

use errbook::ApiError;
use serde::Serialize;
use serde_json::json;

use crate::{body, details};

/// Implements nothing.
struct Bare;

/// `T` is private: no bound.
#[derive(ApiError)]
#[api_error(code = "private", status = 400)]
struct Private<T> {
    _value: T,
}

/// Lifetime, type and const parameter, with bounds and a where clause of its own
#[derive(ApiError)]
enum All<'a, T: Clone, U, const N: usize>
where
    U: Sized,
{
    #[api_error(code = "borrowed", status = 400, details)]
    Borrowed { text: &'a str, n: &'a [u8] },
    #[api_error(code = "typed", status = 400, details, message = "{value:?}")]
    Typed { value: Vec<T> },
    #[api_error(code = "held", status = 400)]
    Held(PhantomData<&'a U>),
}

/// An associated type is what is public, not the parameter.
#[derive(ApiError)]
#[api_error(code = "associated", status = 400, details)]
struct Associated<I: Iterator> {
    item: I::Item,
}

#[derive(ApiError)]
#[api_error(code = "defaulted", status = 400, details)]
struct Defaulted<T = u8> {
    value: Option<T>,
}

fn generic<T: Serialize + Clone + Debug>(value: T) -> String {
    let error: All<'_, T, Bare, 0> = All::Typed { value: vec![value] };
    body(&error)
}

#[test]
fn a_private_parameter_needs_no_bound() {
    assert_eq!(Private { _value: Bare }.code(), "private");
    let held = All::<u8, Bare, 1>::Held(PhantomData);
    assert_eq!(held.code(), "held");
}

#[test]
fn lifetimes_and_const_parameters_are_carried_along() {
    let text = String::from("x");
    let error: All<'_, u8, Bare, 3> = All::Borrowed {
        text: &text,
        n: &[1; 3],
    };
    assert_eq!(details(&error), json!({ "text": "x", "n": [1, 1, 1] }));
}

#[test]
fn a_public_parameter_is_bounded_where_it_is_used() {
    assert_eq!(
        generic("x"),
        r#"{"error":{"code":"typed","message":"[\"x\"]","details":{"value":["x"]}}}"#
    );
}

#[test]
fn associated_types_and_default_parameters_work() {
    let error = Associated::<std::vec::IntoIter<u8>> { item: 1 };
    assert_eq!(details(&error), json!({ "item": 1 }));
    let error: Defaulted = Defaulted { value: Some(2) };
    assert_eq!(details(&error), json!({ "value": 2 }));
}

#[test]
fn every_instance_has_the_same_definition() {
    let [one, other] = [Private::<u8>::CATALOG, Private::<Bare>::CATALOG];
    let address =
        |catalog: &'static errbook::Catalog| std::ptr::from_ref(catalog.iter().next().unwrap());
    assert_eq!(address(one), address(other));
}
