//! What the error types of published services need: one module for each need. Two have packages of their own: other
//! frameworks (`tests/frameworks/conformance`) and OpenAPI libraries (`tests/frameworks/openapi`).

// Some types are here for their definitions.
#![allow(dead_code)]

mod computed_headers;
mod kind_and_context;
mod one_code_several_messages;
mod repeated_header_lines;
mod source_on_purpose;
mod sources_of_other_derives;
mod status_of_a_field;
mod success_status;
mod text_and_empty_bodies;
mod type_defaults;
mod typed_details;
mod wire_code_of_a_field;
mod wire_code_outside_alphabet;
