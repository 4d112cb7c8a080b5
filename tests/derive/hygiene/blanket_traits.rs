//! Traits of the user's that give every type methods named like those of errbook.

#![allow(dead_code, clippy::wrong_self_convention, clippy::new_ret_no_self)]

use serde_json::json;

trait Everywhere {
    fn visit(&self) {}
    fn message(&self) {}
    fn detail(&self) {}
    fn details(&self) {}
    fn occurrence(&self) {}
    fn definition(&self) {}
    fn delay(&self) {}
    fn retry_after(&self) {}
    fn serialize(&self) {}
    fn into_response(&self) {}
    fn to_response(&self) {}
    fn fmt(&self) {}
    fn clone(&self) {}
    fn status(&self) {}
    fn new() {}
}

impl<T: ?Sized> Everywhere for T {}

/// Named like the function by which an adapter takes the error for the log.
trait Erase {
    fn erase(self)
    where
        Self: Sized,
    {
    }
}

impl<T: ?Sized> Erase for T {}

/// Not an error, so that nothing but traits can answer.
#[derive(errbook::ApiError)]
enum Blanket {
    #[api_error(code = "a", status = 503, details, message = "{value}")]
    A {
        value: u8,
        #[api_error(retry_after)]
        delay: u8,
    },
    #[api_error(transparent)]
    B(Other),
}

/// An error.
#[derive(Debug, thiserror::Error, errbook::ApiError)]
#[error("shown")]
#[api_error(code = "other", status = 400, message(display))]
struct Other;

#[test]
fn blanket_methods_do_not_interfere() {
    super::check(
        &Blanket::A { value: 1, delay: 2 },
        "1",
        json!({ "value": 1, "delay": 2 }),
    );
    super::check(&Blanket::B(Other), "shown", json!(null));
}

#[test]
fn inherent_functions_do_not_interfere() {
    #[derive(errbook::ApiError)]
    #[api_error(code = "inherent", status = 400, details)]
    struct Inherent {
        value: u8,
    }
    impl Inherent {
        const CATALOG: u8 = 0;
        fn occurrence(&self) -> u8 {
            Self::CATALOG
        }
        fn message(&self) -> u8 {
            self.occurrence()
        }
    }
    let error = Inherent { value: 3 };
    assert_eq!(error.message(), 0);
    super::check(&error, "Bad Request", json!({ "value": 3 }));
}
