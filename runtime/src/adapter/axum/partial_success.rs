//! A batch that succeeded in part is a response, too.

use ::axum::body::Body;
use ::axum::response::{IntoResponse, Response};

use crate::envelope::PartialSuccess;

impl IntoResponse for PartialSuccess {
    fn into_response(self) -> Response {
        self.to_response().map(Body::from)
    }
}
