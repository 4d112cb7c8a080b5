//! OAuth 2.0 bearer tokens: the challenge of RFC 6750 §3, which repeats the body's facts in a header.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The same attributes as the challenge
    const CHALLENGE: "application/json" = {
        "error": code, "error_description": message, "scope"?: extra.scope
    };
    /// A request without credentials learns nothing
    const NOTHING: "application/json" = {};
}

#[derive(ApiError)]
#[api_error(envelope = CHALLENGE, headers(
    "WWW-Authenticate" = "Bearer realm=\"example\", error=\"{code}\", error_description=\"{message}\"",
))]
enum BearerError {
    #[api_error(code = "no_credentials", status = 401, headers("WWW-Authenticate" = "Bearer realm=\"example\""),
                envelope = NOTHING)]
    NoCredentials,
    #[api_error(
        code = "invalid_token",
        status = 401,
        message = "The access token expired {minutes} minutes ago"
    )]
    InvalidToken { minutes: u32 },
    #[api_error(
        code = "insufficient_scope",
        status = 403,
        extra(scope = "calendar.write"),
        message = "The request needs more privileges"
    )]
    InsufficientScope,
}

#[test]
fn the_challenge_bears_the_message_of_this_occurrence() {
    let challenge = concat!(
        r#"Bearer realm="example", error="invalid_token", "#,
        r#"error_description="The access token expired 5 minutes ago""#,
    );
    assert_answer(
        &BearerError::InvalidToken { minutes: 5 },
        401,
        &[
            ("content-type", "application/json"),
            ("www-authenticate", challenge),
        ],
        r#"{ "error": "invalid_token", "error_description": "The access token expired 5 minutes ago" }"#,
    );
}

#[test]
fn a_missing_scope_is_named() {
    let challenge = concat!(
        r#"Bearer realm="example", error="insufficient_scope", "#,
        r#"error_description="The request needs more privileges""#,
    );
    assert_answer(
        &BearerError::InsufficientScope,
        403,
        &[
            ("content-type", "application/json"),
            ("www-authenticate", challenge),
        ],
        r#"{
            "error": "insufficient_scope", "error_description": "The request needs more privileges",
            "scope": "calendar.write"
        }"#,
    );
}

#[test]
fn without_credentials_no_error_is_named() {
    assert_answer(
        &BearerError::NoCredentials,
        401,
        &[
            ("content-type", "application/json"),
            ("www-authenticate", "Bearer realm=\"example\""),
        ],
        "{}",
    );
}
