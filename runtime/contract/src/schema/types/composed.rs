//! Types that serde writes as an object or an alternative of their own.

use std::ffi::{CStr, CString, OsStr, OsString};
use std::ops::{Bound, Range, RangeInclusive};
use std::time::{Duration, SystemTime};

use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::{Generator, Schema, like};
use crate::schema::null::or_null;

impl Schema for Value {
    fn schema(_: &mut Generator) -> Value {
        true.into()
    }
}

like! {
    [] RawValue => Value;
    [] OsStr => OsString;
    [] CStr => CString;
    [T: Schema] RangeInclusive<T> => Range<T>;
}

impl<T: Schema> Schema for Option<T> {
    fn schema(generator: &mut Generator) -> Value {
        or_null(generator.schema_of::<T>())
    }
}

/// An object with these members, all of which it has.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let names = members.each_ref().map(|(name, _)| *name);
    let mut object = json!({ "type": "object", "required": names.as_slice(), "properties": {} });
    for (name, schema) in members {
        object["properties"][name] = schema;
    }
    object
}

impl<T: Schema, E: Schema> Schema for Result<T, E> {
    fn schema(generator: &mut Generator) -> Value {
        let ok = object([("Ok", generator.schema_of::<T>())]);
        json!({ "oneOf": [ok, object([("Err", generator.schema_of::<E>())])] })
    }
}

impl<T: Schema> Schema for Bound<T> {
    fn schema(generator: &mut Generator) -> Value {
        let bound = generator.schema_of::<T>();
        let included = object([("Included", bound.clone())]);
        let unbounded = json!({ "type": "string", "const": "Unbounded" });
        json!({ "oneOf": [included, object([("Excluded", bound)]), unbounded] })
    }
}

impl<T: Schema> Schema for Range<T> {
    fn schema(generator: &mut Generator) -> Value {
        let bound = generator.schema_of::<T>();
        object([("start", bound.clone()), ("end", bound)])
    }
}

impl Schema for Duration {
    fn schema(generator: &mut Generator) -> Value {
        let (secs, nanos) = (generator.schema_of::<u64>(), generator.schema_of::<u32>());
        object([("secs", secs), ("nanos", nanos)])
    }
}

impl Schema for SystemTime {
    fn schema(generator: &mut Generator) -> Value {
        let (secs, nanos) = (generator.schema_of::<u64>(), generator.schema_of::<u32>());
        object([("secs_since_epoch", secs), ("nanos_since_epoch", nanos)])
    }
}

impl Schema for OsString {
    fn schema(generator: &mut Generator) -> Value {
        let unix = object([("Unix", generator.schema_of::<Vec<u8>>())]);
        json!({ "oneOf": [unix, object([("Windows", generator.schema_of::<Vec<u16>>())])] })
    }
}

impl Schema for CString {
    fn schema(_: &mut Generator) -> Value {
        json!({ "type": "array", "items": { "type": "integer", "minimum": 1, "maximum": 255 } })
    }
}
