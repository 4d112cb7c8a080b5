use errbook::ApiError;

/// Protocol Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum ProtocolError {
    /// Method not supported here
    #[error("method {method} is not supported")]
    #[api_error(
        code = "method_not_allowed",
        status = 405,
        retry = "never",
        message = "This resource does not support the method {method}.",
        help = "The header Allow lists the methods that are supported."
    )]
    MethodNotAllowed {
        /// As the client wrote it.
        method: axum::http::Method,
    },

    /// Request body too large
    #[error("body exceeds {max_bytes} bytes")]
    #[api_error(
        code = "payload_too_large",
        status = 413,
        retry = "never",
        details,
        message = "The request body is too large.",
        help = "Shorten the body to max_bytes."
    )]
    PayloadTooLarge {
        /// The largest body that is read.
        #[api_error(example = 65536)]
        max_bytes: usize,
    },

    /// Request body is not JSON
    #[error("body is not labelled as JSON")]
    #[api_error(
        code = "unsupported_media_type",
        status = 415,
        retry = "never",
        message = "The request body must be sent as application/json.",
        help = "Send the header `Content-Type: application/json`."
    )]
    UnsupportedMediaType,
}
