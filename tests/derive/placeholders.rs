//! `message` over the variant's fields.

use std::fmt;

use errbook::ApiError;

use crate::body;

/// Shown by `Debug` only.
#[derive(Debug)]
struct Opaque(#[allow(dead_code)] u8);

#[derive(ApiError)]
enum Placed {
    #[api_error(
        code = "named",
        status = 404,
        message = "No appointment found with ID {id}."
    )]
    Named { id: String },
    #[api_error(code = "tuple", status = 404, message = "{1} before {0}, {1:?} again")]
    Tuple(u8, &'static str),
    #[api_error(code = "debug", status = 404, message = "{id:?} {id} {opaque:?}")]
    Debug { id: String, opaque: Opaque },
    #[api_error(code = "braces", status = 404, message = "{{{id}}} {{}} }}{{")]
    Braces { id: u8 },
    #[api_error(code = "many", status = 404, message = "{a}{b}{c}{a}{b}{c}{_d}")]
    Many { a: u8, b: char, c: bool, _d: i128 },
    #[api_error(code = "reference", status = 404, message = "{0} {1}")]
    Unsized(Box<str>, std::borrow::Cow<'static, str>),
}

/// Displayed
#[derive(ApiError)]
#[api_error(code = "displayed", status = 400, message(display), details)]
struct Displayed {
    n: u8,
}

impl fmt::Display for Displayed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "n is \"{}\"", self.n)
    }
}

#[test]
fn a_named_field_is_shown() {
    let error = Placed::Named {
        id: "apt_abc123".into(),
    };
    assert_eq!(error.message(), "No appointment found with ID apt_abc123.");
    assert_eq!(
        body(&error),
        r#"{"error":{"code":"named","message":"No appointment found with ID apt_abc123."}}"#
    );
}

#[test]
fn a_tuple_field_is_shown_by_its_index_in_any_order() {
    assert_eq!(Placed::Tuple(7, "x").message(), r#"x before 7, "x" again"#);
}

#[test]
fn one_field_is_shown_by_several_traits() {
    let error = Placed::Debug {
        id: "a\"b".into(),
        opaque: Opaque(3),
    };
    assert_eq!(error.message(), r#""a\"b" a"b Opaque(3)"#);
}

#[test]
fn doubled_braces_are_braces() {
    assert_eq!(Placed::Braces { id: 1 }.message(), "{1} {} }{");
}

#[test]
fn a_field_may_be_shown_many_times() {
    let error = Placed::Many {
        a: 1,
        b: 'é',
        c: true,
        _d: -5,
    };
    assert_eq!(error.message(), "1étrue1étrue-5");
    assert_eq!(Placed::Unsized("a".into(), "b".into()).message(), "a b");
}

#[test]
fn the_catalog_has_the_message_as_written() {
    let written = |error: &Placed| error.definition().message();
    assert_eq!(written(&Placed::Braces { id: 1 }), "{{{id}}} {{}} }}{{");
    assert_eq!(
        written(&Placed::Tuple(0, "")),
        "{1} before {0}, {1:?} again"
    );
}

#[test]
fn a_shown_field_is_no_detail() {
    let error = Placed::Named { id: "x".into() };
    assert!(error.definition().details().is_empty());
    assert!(!body(&error).contains("details"));
}

#[test]
fn display_is_the_message_by_choice() {
    let error = Displayed { n: 9 };
    assert_eq!(error.message(), "n is \"9\"");
    assert_eq!(error.definition().message(), "Displayed");
    assert_eq!(
        body(&error),
        r#"{"error":{"code":"displayed","message":"n is \"9\"","details":{"n":9}}}"#
    );
}
