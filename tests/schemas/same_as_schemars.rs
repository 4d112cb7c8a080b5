//! For every type of std and serde_json that schemars knows, errbook says the same.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, Wrapping,
};
use std::ops::{Bound, Range, RangeInclusive};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16,
    AtomicU32, AtomicU64, AtomicUsize,
};
use std::sync::{Arc, Mutex, RwLock};
use std::time::{Duration, SystemTime};

use errbook::contract::{Generator, Schema};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Number, Value};

/// What errbook says of a type.
fn own<T: Schema + ?Sized>() -> Value {
    sorted(Generator::new().schema_of::<T>())
}

/// What schemars says of it, with named schemas in place: names do not count.
fn of_schemars<T: JsonSchema + ?Sized>() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings = settings.with(|settings| settings.inline_subschemas = true);
    sorted(settings.into_generator().subschema_for::<T>().to_value())
}

/// `required` is a set.
fn sorted(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(keywords) => {
            if let Some(Value::Array(names)) = keywords.get_mut("required") {
                names.sort_by_key(Value::to_string);
            }
            keywords
                .values_mut()
                .for_each(|value| *value = sorted(value.take()));
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| *item = sorted(item.take())),
        _ => {}
    }
    schema
}

macro_rules! assert_same {
    ($($of_type:ty,)*) => {
        $(assert_eq!(own::<$of_type>(), of_schemars::<$of_type>(), stringify!($of_type));)*
    };
}

#[test]
fn scalars() {
    assert_same! {
        (), bool, char, f32, f64, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize,
        NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize,
        NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
        AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize,
        AtomicU8, AtomicU16, AtomicU32, AtomicU64, AtomicUsize,
        str, String, Path, PathBuf, IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6,
        std::fmt::Arguments<'static>, OsStr, OsString, CStr, CString, Duration, SystemTime,
        Value, Number, Map<String, Value>,
    }
}

#[test]
fn wrappers() {
    assert_same! {
        &'static str, &'static mut u8, Box<str>, Rc<[u8]>, Arc<String>, Cell<bool>, RefCell<Vec<char>>, Mutex<f32>,
        RwLock<u8>, Cow<'static, str>, Cow<'static, [u16]>, Wrapping<u8>, Reverse<i64>, PhantomData<Generator>,
        Option<Box<Option<Arc<u8>>>>,
    }
}

#[test]
fn containers() {
    assert_same! {
        [u8], Vec<u8>, VecDeque<String>, LinkedList<bool>, BinaryHeap<i8>, BTreeSet<u8>, HashSet<String>,
        [u8; 0], [u8; 1], [String; 32], [Option<u8>; 2],
        (u8,), (u8, String), (u8, Option<String>, Vec<Option<bool>>),
        (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8),
        Vec<Vec<Option<(u8, ())>>>,
    }
}

#[test]
fn maps() {
    assert_same! {
        BTreeMap<String, u8>, HashMap<&'static str, Vec<u8>>, HashMap<char, u8>, BTreeMap<u8, String>,
        BTreeMap<i16, String>, HashMap<NonZeroU8, u8>, HashMap<bool, u8>, HashMap<Cow<'static, str>, Value>,
        BTreeMap<IpAddr, ()>, HashMap<Option<String>, u8>, BTreeMap<Value, u8>,
        HashMap<String, HashMap<u64, Option<u8>>>,
    }
}

#[test]
fn alternatives() {
    assert_same! {
        Option<u8>, Option<String>, Option<()>, Option<bool>, Option<Value>, Option<Vec<Option<u8>>>,
        Option<NonZeroI8>, Option<NonZeroU8>, Option<Option<u8>>, Option<Result<u8, ()>>, Option<Option<NonZeroI8>>,
        Option<Duration>, Result<u8, String>, Result<(), Option<u8>>, Bound<u8>, Range<u8>, RangeInclusive<Option<char>>,
    }
}
