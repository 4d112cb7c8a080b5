//! `errbook::testing`, as the tests of a server use it.

// Some variants are here for their definitions.
#![allow(dead_code)]

mod answers;
mod api;
mod coverage;
mod schemas;
