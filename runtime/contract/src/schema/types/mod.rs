//! The schemas of the types of std and serde_json.

mod composed;
mod containers;
mod keyed;
mod scalars;
mod wrappers;

use super::{Generator, Schema};

/// Implements [`Schema`] for types whose schema is the same in every document.
macro_rules! fixed {
    ($($of_type:ty => $schema:tt)*) => {
        $(impl $crate::schema::Schema for $of_type {
            fn schema(_: &mut $crate::schema::Generator) -> serde_json::Value {
                serde_json::json!($schema)
            }
        })*
    };
}

/// Implements [`Schema`] for types that are written like another.
macro_rules! like {
    ($([$($generics:tt)*] $of_type:ty => $other:ty;)*) => {
        $(impl<$($generics)*> $crate::schema::Schema for $of_type {
            fn name() -> Option<std::borrow::Cow<'static, str>> {
                <$other as $crate::schema::Schema>::name()
            }

            fn schema(generator: &mut $crate::schema::Generator) -> serde_json::Value {
                <$other as $crate::schema::Schema>::schema(generator)
            }
        })*
    };
}

use {fixed, like};
