//! The modules of the macro crate as an ordinary library, with the rules that hold for any input of its macros.
#![allow(dead_code, unused_imports)] // the modules are those of another crate, with its tests

extern crate proc_macro;

mod page;

#[path = "../../../macros/src/catalog/mod.rs"]
mod catalog;
#[path = "../../../macros/src/derive.rs"]
mod derive;
#[path = "../../../macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../../macros/src/editor/mod.rs"]
mod editor;
#[path = "../../../macros/src/envelope/mod.rs"]
mod envelope;
#[path = "../../../macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../macros/src/hash.rs"]
mod hash;
#[path = "../../../macros/src/model/mod.rs"]
mod model;
#[path = "../../../macros/src/package_file.rs"]
mod package_file;
#[path = "../../../macros/src/private_module.rs"]
mod private_module;
#[macro_use]
#[path = "../../../macros/src/receive/mod.rs"]
mod receive;
#[macro_use]
#[path = "../../../macros/src/keys/mod.rs"]
mod keys;
#[path = "../../../macros/src/syntax/mod.rs"]
mod syntax;
#[path = "../../../macros/src/validate/mod.rs"]
mod validate;
#[path = "../../../macros/src/vocabulary/mod.rs"]
mod vocabulary;

#[path = "../../../macros/src/any_input/mod.rs"]
mod any_input;
#[path = "../../../macros/src/test_runner.rs"]
mod test_runner;

mod source;

pub use page::page;
pub use source::{Source, catalog_source, derive_source, envelope_source};
