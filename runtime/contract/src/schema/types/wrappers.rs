//! Types that are written like their content.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::marker::PhantomData;
use std::num::Wrapping;
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

use super::like;
use crate::schema::Schema;

like! {
    [T: Schema + ?Sized] &T => T;
    [T: Schema + ?Sized] &mut T => T;
    [T: Schema + ?Sized] Box<T> => T;
    [T: Schema + ?Sized] Rc<T> => T;
    [T: Schema + ?Sized] Arc<T> => T;
    [T: Schema + ?Sized] Cell<T> => T;
    [T: Schema + ?Sized] RefCell<T> => T;
    [T: Schema + ?Sized] Mutex<T> => T;
    [T: Schema + ?Sized] RwLock<T> => T;
    [T: Schema + ToOwned + ?Sized] Cow<'_, T> => T;
    [T: Schema] Wrapping<T> => T;
    [T: Schema] Reverse<T> => T;
    [T: ?Sized] PhantomData<T> => ();
}
