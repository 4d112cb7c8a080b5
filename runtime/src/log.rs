//! The log event of an error response, with the feature `tracing`. Without it these functions do nothing.

#[cfg(feature = "tracing")]
mod event;

/// Tells the log of the error behind a response, unless it knows.
#[cfg(feature = "tower")]
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn once(parts: &mut http::response::Parts) {
    #[cfg(feature = "tracing")]
    if let Some(info) = parts.extensions.get_mut::<crate::ErrorInfo>() {
        info_once(info);
    }
}

/// The same without the response.
#[cfg(all(feature = "tower", any(feature = "tracing", feature = "actix-web")))]
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn info_once(info: &mut crate::ErrorInfo) {
    #[cfg(feature = "tracing")]
    if !std::mem::replace(&mut info.edge.logged, true) {
        event::of_error(info);
    }
}

/// Tells the log of a rejection that no error answers, and why.
#[cfg(feature = "tower")]
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn unanswered(rejection: &crate::Rejection, reason: Option<&str>) {
    #[cfg(feature = "tracing")]
    event::of_rejection(rejection, reason);
}

/// Tells the log of the error behind a status of gRPC.
#[cfg(feature = "tonic")]
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn of_status(info: &mut crate::ErrorInfo, code: errbook_contract::GrpcCode) {
    #[cfg(feature = "tracing")]
    {
        info.edge.logged = true;
        event::of_status(info, code);
    }
}
