//! A handler that panics is an internal error like any other.

use std::any::Any;

use axum::response::{IntoResponse, Response};

use crate::errors::{Error, Failure};

pub(crate) fn answer_panic(payload: Box<dyn Any + Send + 'static>) -> Response {
    let message = match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => match payload.downcast::<&'static str>() {
            Ok(message) => (*message).to_owned(),
            Err(_) => "no message".to_owned(),
        },
    };
    Error::from(Failure::Panic(message)).into_response()
}
