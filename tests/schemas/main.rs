//! The JSON Schemas of details: which type says what, and what documents keep of it.

// The types are here for their definitions.
#![allow(dead_code)]

mod derived;
mod details;
mod examples;
mod features;
mod same_as_schemars;

use errbook as renamed;
use errbook::ApiError;
use errbook::contract::CatalogDocument;
use serde_json::Value;

fn document<E: ApiError>() -> CatalogDocument {
    E::CATALOG.document()
}

/// The schemas of the details of the only code, by name.
fn schemas<E: ApiError>() -> Vec<(String, Option<Value>)> {
    let document = document::<E>();
    let details = document.codes()[0].details().iter();
    let schemas = details.map(|detail| (detail.name().to_owned(), detail.schema().cloned()));
    schemas.collect()
}

/// The schema of the only detail.
fn schema<E: ApiError>() -> Option<Value> {
    let [(_, schema)] = <[_; 1]>::try_from(schemas::<E>()).unwrap();
    schema
}
