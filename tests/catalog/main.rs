//! `catalog!`: what it takes, what its `static` answers, and which pages agree with it.

// Many types are here for their definitions.
#![allow(dead_code)]

mod accessors;
mod drift;
mod envelopes;
mod fixture;
mod lookup;
mod members;
mod pages;
mod scopes;
mod shared;

use errbook::{Catalog, Definition};

fn codes(catalog: &Catalog) -> Vec<&'static str> {
    catalog.iter().map(Definition::code).collect()
}
