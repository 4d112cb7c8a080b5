//! One line on stderr for each error, with the causes that its client never sees.

use axum::response::Response;
use errbook::ErrorInfo;

pub(crate) async fn log_error(response: Response) -> Response {
    if let Some(info) = response.extensions().get::<ErrorInfo>() {
        let causes: Vec<_> = info.chain().map(ToString::to_string).collect();
        // Quoted and escaped: nothing that a client wrote can pass for a line of its own.
        eprintln!(
            "error.type={} status={} cause={:?}",
            info.code(),
            info.status().as_u16(),
            causes.join(": ")
        );
        if let Some(failure) = info.failure() {
            eprintln!("sent without its details: {failure:?}");
        }
    }
    response
}
