//! OpenAI's API reference, "Error codes": members that are `null` rather than absent.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// All four members, always
    const OPENAI: "application/json" = {
        "error": { "message": message, "type": extra.type, "param": details.param or null, "code": extra.code or null }
    };
}

#[derive(ApiError)]
#[api_error(envelope = OPENAI, extra(type = "invalid_request_error"))]
enum Error {
    #[api_error(
        code = "model_not_found",
        status = 404,
        details,
        extra(code = "model_not_found"),
        message = "The model `{model}` does not exist."
    )]
    ModelNotFound {
        param: Option<&'static str>,
        #[api_error(skip)]
        model: &'static str,
    },
    #[api_error(code = "rate_limited", status = 429, extra(type = "requests"), message = "Slow down.",
                headers("x-ratelimit-reset-requests" = "{retry_after}s"))]
    RateLimited {
        #[api_error(retry_after)]
        seconds: Option<u8>,
    },
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn what_is_not_known_is_null() {
    let answer = |param, expected| {
        let error = Error::ModelNotFound {
            param,
            model: "gpt",
        };
        assert_answer(&error, 404, &[JSON], expected);
    };
    answer(
        Some("model"),
        r#"{ "error": {
            "message": "The model `gpt` does not exist.", "type": "invalid_request_error",
            "param": "model", "code": "model_not_found"
        } }"#,
    );
    answer(
        None,
        r#"{ "error": {
            "message": "The model `gpt` does not exist.", "type": "invalid_request_error",
            "param": null, "code": "model_not_found"
        } }"#,
    );
}

#[test]
fn a_variants_own_type_replaces_that_of_the_others() {
    let body = r#"{ "error": { "message": "Slow down.", "type": "requests", "param": null, "code": null } }"#;
    assert_answer(
        &Error::RateLimited { seconds: Some(7) },
        429,
        &[
            JSON,
            ("retry-after", "7"),
            ("x-ratelimit-reset-requests", "7s"),
        ],
        body,
    );
    assert_answer(&Error::RateLimited { seconds: None }, 429, &[JSON], body);
}
