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
mod golden;
mod grpc;
mod headers;
mod html;
mod mixed;
mod openapi;
mod openapi_merge;
mod page;
#[path = "../support/python.rs"]
mod python;
mod replaced_by;
mod since;
mod text_bodies;
mod typescript;
