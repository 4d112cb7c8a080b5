//! OAuth 2.0: the error response of the token endpoint, RFC 6749 §5.2.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// `error` alone is required
    const TOKEN_ERROR: "application/json;charset=UTF-8" = {
        "error": code, "error_description"?: help, "error_uri"?: docs_url
    };
}

#[derive(ApiError)]
#[api_error(envelope = TOKEN_ERROR, headers("Cache-Control" = "no-store", "Pragma" = "no-cache"))]
enum TokenError {
    #[api_error(code = "invalid_request", status = 400)]
    InvalidRequest,
    #[api_error(code = "invalid_client", status = 401, headers("WWW-Authenticate" = "Basic realm=\"token\""),
                help = "The client secret has expired.", docs_url = "https://server.example.com/errors#{code}")]
    InvalidClient,
}

#[test]
fn the_error_alone_is_enough() {
    assert_answer(
        &TokenError::InvalidRequest,
        400,
        &[
            ("cache-control", "no-store"),
            ("content-type", "application/json;charset=UTF-8"),
            ("pragma", "no-cache"),
        ],
        r#"{ "error": "invalid_request" }"#,
    );
}

#[test]
fn a_client_that_is_not_known_is_challenged() {
    assert_answer(
        &TokenError::InvalidClient,
        401,
        &[
            ("cache-control", "no-store"),
            ("content-type", "application/json;charset=UTF-8"),
            ("pragma", "no-cache"),
            ("www-authenticate", "Basic realm=\"token\""),
        ],
        r#"{
            "error": "invalid_client", "error_description": "The client secret has expired.",
            "error_uri": "https://server.example.com/errors#invalid_client"
        }"#,
    );
}
