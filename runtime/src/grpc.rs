//! Which errors are those of a gRPC API.

use std::sync::Arc;

use crate::ApiError;

/// A type whose definitions all have a domain, a reason and a code of gRPC. Implemented by the derive for types with
/// `domain`, with or without the feature `tonic`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `domain`, but it is part of a type that has one",
    label = "has no `domain`",
    note = "add `#[api_error(domain = \"…\")]` to `{Self}`, so that clients of gRPC know its errors"
)]
pub trait HasDomain: ApiError {}

impl<T: HasDomain> HasDomain for Box<T> {}
impl<T: HasDomain> HasDomain for Arc<T> {}
impl<T: HasDomain> HasDomain for &T {}
