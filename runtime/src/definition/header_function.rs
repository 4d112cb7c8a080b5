//! A function that gives the value of a header.

use std::fmt;
use std::marker::PhantomData;
use std::panic::RefUnwindSafe;

/// A function that gives the value of a header, whatever it returns.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct HeaderFunction {
    /// Whether it returns an `Option`.
    pub(crate) optional: bool,
    call: &'static (dyn Call + Sync + RefUnwindSafe),
}

impl HeaderFunction {
    #[must_use]
    pub const fn new<T: HeaderText<Kind>, Kind>(function: &'static HeaderCall<T, Kind>) -> Self {
        HeaderFunction {
            optional: T::OPTIONAL,
            call: function,
        }
    }

    /// Calls the function, and passes its value on unless there is none.
    pub(crate) fn call(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        self.call.call(take);
    }
}

impl fmt::Debug for HeaderFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeaderFunction")
    }
}

/// Functions are equal if they are the same.
impl PartialEq for HeaderFunction {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::addr_eq(self.call, other.call)
    }
}

impl Eq for HeaderFunction {}

/// A function, by what it returns.
#[doc(hidden)]
pub struct HeaderCall<T, Kind> {
    function: fn() -> T,
    kind: PhantomData<fn() -> Kind>,
}

impl<T, Kind> HeaderCall<T, Kind> {
    #[must_use]
    pub const fn new(function: fn() -> T) -> Self {
        HeaderCall {
            function,
            kind: PhantomData,
        }
    }
}

trait Call {
    fn call(&self, take: &mut dyn FnMut(fmt::Arguments<'_>));
}

impl<T: HeaderText<Kind>, Kind> Call for HeaderCall<T, Kind> {
    fn call(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        (self.function)().show(take);
    }
}

/// What a function returns that gives the value of a header: any `Display`, or an `Option` of one. `Kind` tells which.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the value of a header",
    label = "returns `{Self}`",
    note = "return a value that implements `Display`, or an `Option` of one"
)]
pub trait HeaderText<Kind> {
    const OPTIONAL: bool;

    /// Passes the value on, unless there is none.
    fn show(&self, take: &mut dyn FnMut(fmt::Arguments<'_>));
}

#[doc(hidden)]
pub struct Always;

#[doc(hidden)]
pub struct Sometimes;

impl<T: fmt::Display> HeaderText<Always> for T {
    const OPTIONAL: bool = false;

    fn show(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        take(format_args!("{self}"));
    }
}

impl<T: fmt::Display> HeaderText<Sometimes> for Option<T> {
    const OPTIONAL: bool = true;

    fn show(&self, take: &mut dyn FnMut(fmt::Arguments<'_>)) {
        if let Some(value) = self {
            take(format_args!("{value}"));
        }
    }
}
