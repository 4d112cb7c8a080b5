//! The JSON Schemas (2020-12) of Rust types.
//!
//! [`Schema`] says for the types of std and serde_json exactly what schemars says, so that a document does not depend on
//! the features that are switched on. [`Generator`] collects the schemas that have a name.

mod example;
mod fits;
mod generator;
mod null;
mod probe;
mod public;
mod reference;
#[cfg(feature = "schemars")]
mod schemars;
mod types;
mod unchecked;
mod value;
mod walk;

use std::borrow::Cow;

use serde_json::Value;

pub(crate) use example::shape_of;
pub(crate) use fits::misfit;
pub use generator::Generator;
pub(crate) use null::without_null;
#[doc(hidden)]
pub use probe::{
    DerivedSchema, HasJsonSchema, KnownSchema, NoSchema, RequiresSchema, SchemaProbe, SchemaSource,
    schema_of_source,
};
pub(crate) use public::{public, subschemas};
pub(crate) use reference::{follow, reference_name};
#[doc(hidden)]
pub use unchecked::unchecked_keywords;
pub(crate) use value::value_of;
pub(crate) use walk::Walk;
#[cfg(test)]
pub(crate) use walk::ladder;

/// A type whose JSON Schema (2020-12) is known without a derive: the types of std and serde_json have it.
///
/// The schema describes what `Serialize` writes. Documents add `null` to that of `f32` and `f64`, since serde_json writes it
/// for a float that is not finite; a schema with a minimum and a maximum stays as it is. An own type takes the schema of another that has the same JSON, or gets
/// one with `schemars::JsonSchema` and `#[api_error(schema)]`:
///
/// ```
/// use errbook::contract::{Generator, Schema};
/// use serde_json::{Value, json};
///
/// struct Percent(u8);
///
/// impl Schema for Percent {
///     fn schema(_: &mut Generator) -> Value {
///         json!({ "type": "integer", "minimum": 0, "maximum": 100 })
///     }
/// }
///
/// let mut generator = Generator::new();
/// let list = generator.schema_of::<Vec<Percent>>();
/// assert_eq!(list["items"]["maximum"], 100);
/// ```
pub trait Schema {
    /// The name under which the schema stands in [`CatalogDocument::schemas`](crate::document::CatalogDocument::schemas),
    /// which a type that contains itself needs; without one the schema is written where the type is used.
    #[must_use]
    fn name() -> Option<Cow<'static, str>> {
        None
    }

    /// The schema; those of other types come from [`Generator::schema_of`].
    fn schema(generator: &mut Generator) -> Value;
}
