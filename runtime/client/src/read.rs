//! Details to the fields of the structs that `client!` writes.

use serde_json::{Map, Value};

use crate::Details;

/// The struct of a code's details.
pub trait ReadDetails: Sized {
    /// `None` if a required detail is missing, or of another type.
    fn read(details: &Details) -> Option<Self>;
}

pub fn read_details<T: ReadDetails>(details: &Details) -> Option<Box<T>> {
    T::read(details).map(Box::new)
}

pub fn required<T: Json>(details: &Details, name: &str) -> Option<T> {
    details.get(name).and_then(T::read)
}

/// An optional detail of another type counts as absent.
pub fn optional<T: Json>(details: &Details, name: &str) -> Option<T> {
    required(details, name)
}

/// The details that have none of these names.
pub fn flattened(details: &Details, named: &[&str]) -> Map<String, Value> {
    let rest = details.iter().filter(|(name, _)| !named.contains(name));
    rest.map(|(name, value)| (name.to_owned(), value.clone()))
        .collect()
}

/// The types of the fields.
pub trait Json: Sized {
    fn read(value: &Value) -> Option<Self>;
}

impl Json for Value {
    fn read(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

impl Json for String {
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Json for bool {
    fn read(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Json for f64 {
    fn read(value: &Value) -> Option<Self> {
        value.as_f64()
    }
}

/// The integers that an `f64` has exactly; JSON Schema counts `4.0` and `4e0` among the integers.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn whole(value: &Value) -> Option<f64> {
    let number = value.as_f64()?;
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number)
}

impl Json for i64 {
    fn read(value: &Value) -> Option<Self> {
        value
            .as_i64()
            .or_else(|| whole(value).map(|number| number as i64))
    }
}

impl Json for u64 {
    fn read(value: &Value) -> Option<Self> {
        value.as_u64().or_else(|| {
            let number = whole(value).filter(|number| *number >= 0.0);
            number.map(|number| number as u64)
        })
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(T::read).collect()
    }
}

/// Only in lists: a detail that is `null` is absent.
impl<T: Json> Json for Option<T> {
    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::read(value).map(Some),
        }
    }
}
