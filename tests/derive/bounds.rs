//! Parameters are bounded only as far as a public field, the message or the delay needs it.

use std::fmt::{self, Display};

use errbook::ApiError;
use serde::Serialize;
use serde_json::json;

use crate::{details, retry_after};

#[derive(ApiError)]
#[api_error(code = "shown", status = 400, message = "{0} {1:?} {1:x}")]
struct Shown<T, U>(T, U);

#[derive(ApiError)]
#[api_error(code = "waiting", status = 429, details)]
struct Waiting<D> {
    #[api_error(retry_after)]
    delay: D,
}

#[derive(ApiError)]
#[api_error(code = "displayed", status = 400, message(display))]
struct Displayed<T>(T);

impl<T: Display> Display for Displayed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

#[derive(ApiError)]
#[api_error(code = "dynamic", status = 400, message = "{0}")]
struct Dynamic<'a>(&'a (dyn Display + 'a));

/// A private type in the bound of a public type's impl
#[derive(Serialize)]
struct Hidden<T>(T);

#[derive(ApiError)]
#[api_error(code = "revealing", status = 400, details)]
pub(crate) struct Revealing<T> {
    hidden: Hidden<T>,
}

/// A detail of its own type
#[derive(Serialize, ApiError)]
#[api_error(code = "tree", status = 400, details)]
struct Tree<T: ?Sized> {
    children: Vec<Tree<T>>,
    value: Box<T>,
}

#[test]
fn a_placeholder_asks_for_its_trait() {
    assert_eq!(Shown("a", 255_u8).message(), "a 255 ff");
    assert_eq!(Displayed(4).message(), "<4>");
    assert_eq!(Dynamic(&"d").message(), "d");
}

#[test]
fn a_delay_may_be_generic() {
    assert_eq!(retry_after(&Waiting { delay: 3_u8 }).as_deref(), Some("3"));
    assert_eq!(retry_after(&Waiting { delay: None::<u8> }), None);
}

#[test]
fn private_and_recursive_types_may_be_details() {
    assert_eq!(
        details(&Revealing { hidden: Hidden(1) }),
        json!({ "hidden": 1 })
    );
    let leaf = Tree::<str> {
        children: Vec::new(),
        value: "leaf".into(),
    };
    let tree = Tree {
        children: vec![leaf],
        value: "root".into(),
    };
    let expected = json!({ "children": [{ "children": [], "value": "leaf" }], "value": "root" });
    assert_eq!(details(&tree), expected);
}
