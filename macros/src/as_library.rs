//! The modules of this crate as an ordinary library, with the rules that hold for any input of its macros: the root of
//! `tests/invariants/macros`, a package of its own. Only here do editors find the modules.
#![allow(dead_code, unused_imports)] // the modules are those of another crate, with its tests

extern crate proc_macro;

#[path = "as_library/page.rs"]
mod page;

mod catalog;
mod derive;
mod diagnostics;
mod editor;
mod envelope;
mod expand;
mod hash;
mod model;
mod package_file;
mod private_module;
#[macro_use]
mod receive;
#[macro_use]
mod keys;
mod syntax;
mod validate;
mod vocabulary;

mod any_input;
mod test_runner;

#[path = "as_library/source.rs"]
mod source;

pub use page::page;
pub use source::{Source, catalog_source, derive_source, envelope_source};
