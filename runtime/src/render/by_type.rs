//! What generated code decides by the type of a field instead of its name: an alias counts, a namesake does not.
//!
//! An inherent function applies if its type matches, otherwise the function of the trait does.

use std::fmt::Display;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;

use super::visitor::{PublicDetail, Visitor};

/// A public field whose type is named like a string.
pub struct StringField<T: ?Sized>(PhantomData<T>);

impl StringField<String> {
    /// Shows the field to the visitor.
    pub fn visit<'a>(visitor: &mut Visitor<'_, 'a>, index: usize, text: &'a str) {
        visitor.text(index, text);
    }
}

impl StringField<str> {
    /// Shows the field to the visitor.
    pub fn visit<'a>(visitor: &mut Visitor<'_, 'a>, index: usize, text: &'a str) {
        visitor.text(index, text);
    }
}

/// Any other type.
pub trait NotAString {
    /// Shows the field to the visitor.
    fn visit(visitor: &mut Visitor<'_, '_>, index: usize, value: &dyn PublicDetail) {
        visitor.detail(index, value);
    }
}

impl<T: ?Sized> NotAString for StringField<T> {}

/// A field that is sent as a header.
pub struct HeaderField<T: ?Sized>(PhantomData<T>);

impl<T: Display> HeaderField<Option<T>> {
    /// Shows the field to the visitor.
    pub fn visit(visitor: &mut Visitor<'_, '_>, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            visitor.header(name, format_args!("{value}"));
        }
    }
}

/// Any type but `Option`.
pub trait NotOptional {
    /// Shows the field to the visitor.
    fn visit(visitor: &mut Visitor<'_, '_>, name: &'static str, value: &dyn Display) {
        visitor.header(name, format_args!("{value}"));
    }
}

impl<T: ?Sized> NotOptional for HeaderField<T> {}

/// Whether a type is an `Option`, directly or behind a reference or pointer.
pub struct Optionality<T: ?Sized>(PhantomData<T>);

macro_rules! options {
    ($($option:ty),*) => {$(
        impl<T> Optionality<$option> {
            /// Whether it is one.
            pub const IS_OPTION: bool = true;
        }
    )*};
}

options!(
    Option<T>,
    &Option<T>,
    Box<Option<T>>,
    Arc<Option<T>>,
    Rc<Option<T>>
);

/// Any other type.
pub trait NoOption {
    /// Whether it is an `Option`.
    const IS_OPTION: bool = false;
}

impl<T: ?Sized> NoOption for Optionality<T> {}

/// Takes the place of the names of generated code in the user's scope: a pattern may bind the name of a function, but not
/// that of a constant.
pub fn binding() {}
