//! The bound of what answers rejections, with a compile error that names the key.

use super::Rejection;

/// A type that answers what a framework refuses: every type that is `From<Rejection>`.
///
/// Its variants name the [kinds](crate::RejectionKind), `on(client_error)` and `on(server_error)` at least; or it implements
/// `From<Rejection>` by hand.
///
/// ```
/// use errbook::{AnswersRejections, ApiError, Rejection};
///
/// #[derive(ApiError)]
/// enum EdgeError {
///     /// Request is invalid
///     #[api_error(code = "invalid_request", status = 400, on(client_error))]
///     Invalid(#[api_error(status)] Rejection),
///     /// Unexpected server error
///     #[api_error(code = "internal_error", status = 500, on(server_error))]
///     Internal(#[api_error(status)] Rejection),
/// }
///
/// fn is_for_the_layer<E: ApiError + AnswersRejections>() {}
/// is_for_the_layer::<EdgeError>();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say what answers the framework's refusals",
    label = "no variant has `on(client_error)` or `on(server_error)`",
    note = "add `on(client_error)` to a variant of `{Self}` and `on(server_error)` to another, or implement `From<Rejection>` for it"
)]
pub trait AnswersRejections: From<Rejection> {}

#[diagnostic::do_not_recommend]
impl<E: From<Rejection>> AnswersRejections for E {}
