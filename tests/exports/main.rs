//! What is made from a catalog: its document and what changed in it, the public page, TypeScript, OpenAPI, HTML.

// The types are here for their definitions.
#![allow(dead_code)]

mod absent;
mod bookwell;
mod check;
mod descriptions;
mod diff;
mod document;
mod document_schema;
mod examples;
mod flattened;
mod floats;
mod golden;
mod grpc;
mod headers;
mod html;
mod mixed;
mod openapi;
mod openapi_merge;
mod openapi_tools;
mod page;
mod replaced_by;
mod since;
mod text_bodies;
mod types_agree;
mod typescript;

/// What tests write, and what they install.
const TMP: &str = env!("CARGO_TARGET_TMPDIR");
