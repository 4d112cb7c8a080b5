//! What generated code names. Not part of the public API; no other module imports it.

pub use std::borrow::Cow::Borrowed;
pub use std::boxed::Box;
pub use std::collections::BTreeMap;
pub use std::string::String;
pub use std::time::Duration;
pub use std::vec::Vec;

pub use errbook_macros::client;

pub use crate::client_error::View;
pub use crate::contract::{Definition, Detail, Envelope, Header, by_code, slots};
pub use crate::decode::{Found, Given, Json};
pub use crate::read::{
    FromJson, FromMembers, any, details, first, flattened, members, object, only_member, optional,
    required, tag, word,
};
