//! Edge cases that must keep compiling, built like any test so that every supported compiler release checks them.

#![allow(
    dead_code,
    unused_imports,
    non_camel_case_types,
    non_upper_case_globals
)]

extern crate errbook as renamed;

use errbook as renamed_here;

mod adapters {
    mod hand_written;
    mod named;
}
mod catalog {
    mod denied_lints;
    mod every_type;
    mod no_implicit_prelude;
}
mod cfg {
    mod variants_and_fields;
}
mod crate_path {
    mod renamed;
    mod through_macros;
}
mod details {
    mod borrowed_types;
    mod computed_paths;
    mod every_delay;
    mod skipped;
    mod types_of_other_names;
}
mod docs {
    mod block_comment;
}
mod generics {
    mod bounds_of_public_fields_only;
    mod const_generics;
    mod defaults;
    mod lifetimes;
    mod transparent;
    mod unsized_parameter;
    mod where_clauses;
}
mod hygiene {
    mod consts_in_scope;
    mod inside_function;
    mod names_of_generated_code;
    mod names_of_the_runtime;
    mod no_implicit_prelude;
    mod variants_named_like_the_prelude;
}
mod keys {
    mod all_keys_of_a_struct;
    mod codes_of_every_kind;
    mod every_key;
    mod grpc;
    mod macro_expressions;
    mod macro_literals;
    mod several_attributes;
}
mod layouts {
    mod by_path;
    mod inside_function;
    mod no_implicit_prelude;
    mod none;
}
mod lints {
    mod denied;
    mod deprecated;
}
mod message {
    mod display;
    mod display_beside_a_source;
    mod format_specs;
    mod spaces;
}
mod raw_identifiers {
    mod fields_and_variants;
}
mod serde {
    mod every_rule;
    mod private_fields;
    mod public_fields;
    mod tuple_fields;
}
mod shapes {
    mod empty_enum;
    mod packed;
    mod structs;
    mod units;
    mod unsized_field;
}
mod sources {
    mod backtrace;
    mod named_source_without_thiserror;
    mod public;
    mod thiserror;
}
mod transparent {
    mod beside_thiserror;
    mod boxed;
    mod same_name_elsewhere;
}
mod visibility {
    mod private_types;
}
