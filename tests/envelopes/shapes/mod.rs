//! Published error shapes that are no presets: each can be written down as its document shows it.

mod about_blank;
mod aws_json;
mod azure;
mod bearer;
mod conjure;
mod dropbox;
mod elasticsearch;
mod fhir;
mod github;
mod google;
mod graphql;
mod json_api;
mod json_rpc;
mod kubernetes;
mod oauth;
mod oci;
mod openai;
mod scim;
mod spring_boot;
mod stripe;
mod twilio;
