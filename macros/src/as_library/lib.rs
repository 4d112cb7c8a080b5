//! The modules of this crate as an ordinary library, with the rules that hold for any input of its macros: the root of
//! `tests/invariants/macros`, a package of its own. Only here do editors find the modules.
#![allow(dead_code, unused_imports)] // the modules are those of another crate, with its tests

extern crate proc_macro;

mod page;

#[path = "../catalog/mod.rs"]
mod catalog;
#[path = "../derive.rs"]
mod derive;
#[path = "../diagnostics.rs"]
mod diagnostics;
#[path = "../editor/mod.rs"]
mod editor;
#[path = "../envelope/mod.rs"]
mod envelope;
#[path = "../expand/mod.rs"]
mod expand;
#[path = "../hash.rs"]
mod hash;
#[path = "../model/mod.rs"]
mod model;
#[path = "../package_file.rs"]
mod package_file;
#[path = "../private_module.rs"]
mod private_module;
#[macro_use]
#[path = "../receive/mod.rs"]
mod receive;
#[macro_use]
#[path = "../keys/mod.rs"]
mod keys;
#[path = "../syntax/mod.rs"]
mod syntax;
#[path = "../validate/mod.rs"]
mod validate;
#[path = "../vocabulary/mod.rs"]
mod vocabulary;

#[path = "../any_input/mod.rs"]
mod any_input;
#[path = "../test_runner.rs"]
mod test_runner;

mod source;

pub use page::page;
pub use source::{Source, catalog_source, derive_source, envelope_source};
