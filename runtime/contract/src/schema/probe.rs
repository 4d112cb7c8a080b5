//! Asks the compiler whether a type has a schema.
//!
//! Generated code names an associated function of [`SchemaProbe`] by its path. Where the bound of the inherent one
//! holds it is that, otherwise that of a trait in scope: aliases resolve, and a type without a schema is no error.

use std::marker::PhantomData;

use serde_json::Value;

use super::{Generator, Schema};

#[doc(hidden)]
pub struct SchemaProbe<T: ?Sized>(PhantomData<T>);

impl<T: Schema + ?Sized> SchemaProbe<T> {
    #[doc(hidden)]
    pub fn schema_of_detail(generator: &mut Generator) -> Option<Value> {
        Some(generator.schema_of::<T>())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn required() -> KnownSchema<T> {
        KnownSchema(PhantomData)
    }

    #[doc(hidden)]
    pub fn schema_of_computed(self, generator: &mut Generator) -> Option<Value> {
        Some(generator.schema_of::<T>())
    }
}

impl<T> SchemaProbe<T> {
    /// A probe of what a function returns.
    #[doc(hidden)]
    pub fn of_result(_: impl FnOnce() -> T) -> Self {
        SchemaProbe(PhantomData)
    }
}

/// The fallback for types without a schema.
#[doc(hidden)]
pub trait NoSchema: Sized {
    fn schema_of_detail(_: &mut Generator) -> Option<Value> {
        None
    }

    fn schema_of_computed(self, _: &mut Generator) -> Option<Value> {
        None
    }
}

impl<T: ?Sized> NoSchema for SchemaProbe<T> {}

/// The fallback where the user asks for a schema: another type is an error.
#[doc(hidden)]
pub trait RequiresSchema<T: ?Sized> {
    #[must_use]
    fn required() -> DerivedSchema<T> {
        DerivedSchema(PhantomData)
    }
}

impl<T: ?Sized> RequiresSchema<T> for SchemaProbe<T> {}

/// The schema of a type that has [`Schema`].
#[doc(hidden)]
pub struct KnownSchema<T: ?Sized>(PhantomData<T>);

/// The schema of a type that has one from a derive.
#[doc(hidden)]
pub struct DerivedSchema<T: ?Sized>(PhantomData<T>);

/// Where a schema comes from. Generated code passes it as a trait object: the error for a type without a schema then
/// names nothing but the type.
#[doc(hidden)]
pub trait SchemaSource {
    fn schema(&self, generator: &mut Generator) -> Value;
}

impl<T: Schema + ?Sized> SchemaSource for KnownSchema<T> {
    fn schema(&self, generator: &mut Generator) -> Value {
        generator.schema_of::<T>()
    }
}

impl<T: HasJsonSchema + ?Sized> SchemaSource for DerivedSchema<T> {
    fn schema(&self, generator: &mut Generator) -> Value {
        T::json_schema(generator)
    }
}

#[doc(hidden)]
#[must_use]
pub fn schema_of_source(source: &dyn SchemaSource, generator: &mut Generator) -> Option<Value> {
    Some(source.schema(generator))
}

/// A type with a schema from a derive: with the feature `schemars`, `schemars::JsonSchema`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no JSON Schema",
    label = "the schema of this type is not known",
    note = "derive `schemars::JsonSchema` for it and switch on errbook's feature `schemars`, or name another type that has the same JSON with `schema = Type`"
)]
pub trait HasJsonSchema {
    fn json_schema(generator: &mut Generator) -> Value;
}
