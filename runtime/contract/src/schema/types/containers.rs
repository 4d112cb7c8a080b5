//! Lists, sets, arrays and tuples.

use std::collections::{BTreeSet, BinaryHeap, HashSet, LinkedList, VecDeque};

use serde_json::{Value, json};

use super::{Generator, Schema, like};

impl<T: Schema> Schema for [T] {
    fn schema(generator: &mut Generator) -> Value {
        json!({ "type": "array", "items": generator.schema_of::<T>() })
    }
}

impl<T: Schema, S> Schema for HashSet<T, S> {
    fn schema(generator: &mut Generator) -> Value {
        json!({ "type": "array", "uniqueItems": true, "items": generator.schema_of::<T>() })
    }
}

like! {
    [T: Schema] Vec<T> => [T];
    [T: Schema] VecDeque<T> => [T];
    [T: Schema] LinkedList<T> => [T];
    [T: Schema] BinaryHeap<T> => [T];
    [T: Schema] BTreeSet<T> => HashSet<T>;
}

impl<T: Schema, const N: usize> Schema for [T; N] {
    fn schema(generator: &mut Generator) -> Value {
        match N {
            0 => json!({ "type": "array", "maxItems": 0 }),
            _ => {
                json!({ "type": "array", "items": generator.schema_of::<T>(), "minItems": N, "maxItems": N })
            }
        }
    }
}

/// Implements [`Schema`] for tuples of each length.
macro_rules! tuples {
    ($first:ident $($rest:ident)*) => {
        impl<$first: Schema, $($rest: Schema),*> Schema for ($first, $($rest,)*) {
            fn schema(generator: &mut Generator) -> Value {
                let items = [generator.schema_of::<$first>(), $(generator.schema_of::<$rest>()),*];
                let count = items.len();
                json!({ "type": "array", "prefixItems": items, "minItems": count, "maxItems": count })
            }
        }
        tuples! { $($rest)* }
    };
    () => {};
}

tuples! { A B C D E F G H I J K L M N O P }
