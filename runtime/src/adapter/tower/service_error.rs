//! What a service's error is answered with.

use std::any::Any;

use ::tower::BoxError;
use ::tower::load_shed::error::Overloaded;
use ::tower::timeout::error::Elapsed;
use bytes::Bytes;
use http::Response;

use crate::rejection::{answer, replace};
use crate::sources::chain;
use crate::{ApiError, Rejection, RejectionKind};

/// The response of a service's error.
pub(super) fn of_error<E, F, B>(error: F, method: &http::Method) -> Response<B>
where
    E: ApiError + From<Rejection> + 'static,
    F: Into<BoxError> + 'static,
    B: From<Bytes>,
{
    let mut error = Some(error);
    let own = (&mut error as &mut dyn Any).downcast_mut::<Option<E>>();
    if let Some(own) = own.and_then(Option::take) {
        return replace::<E, B>(own.to_http(), method, None);
    }
    let rejection = match error {
        Some(error) => of_service_error(error.into()),
        None => Rejection::new(RejectionKind::ServerError),
    };
    answer::<E, B>(rejection, method)
}

/// The kind is that of the first error in the chain which is known.
pub(super) fn of_service_error(error: BoxError) -> Rejection {
    let kind = chain(&*error).find_map(|error| {
        if let Some(rejection) = error.downcast_ref::<Rejection>() {
            return Some(rejection.clone());
        }
        let kind = if error.is::<Elapsed>() {
            RejectionKind::Timeout
        } else if error.is::<Overloaded>() {
            RejectionKind::Overloaded
        } else {
            return None;
        };
        Some(Rejection::new(kind))
    });
    match kind {
        Some(rejection) if rejection.has_source() => rejection,
        Some(rejection) => rejection.with_source(error),
        None => Rejection::new(RejectionKind::ServerError).with_source(error),
    }
}
