//! Dropbox's API v2: "Error handling", endpoint-specific errors (dropbox.com/developers/documentation/http).

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// A tagged union one or two levels deep, and the same as a path
    const UNION: "application/json" = {
        "error_summary": "{code}/...",
        "error": { ".tag": extra.tag, "path"?: { ".tag": extra.path } },
        "user_message"?: { "locale": "en", "text": help }
    };
}

#[derive(ApiError)]
#[api_error(envelope = UNION)]
enum LookupError {
    #[api_error(
        code = "path/not_found",
        status = 409,
        retry = "never",
        extra(tag = "path", path = "not_found"),
        help = "There is no such file."
    )]
    NotFound,
    #[api_error(code = "other", status = 409, retry = "never", extra(tag = "other"))]
    Other,
}

#[test]
fn a_union_of_two_levels_is_two_objects() {
    assert_answer(
        &LookupError::NotFound,
        409,
        &[("content-type", "application/json")],
        r#"{
            "error_summary": "path/not_found/...",
            "error": { ".tag": "path", "path": { ".tag": "not_found" } },
            "user_message": { "locale": "en", "text": "There is no such file." }
        }"#,
    );
}

#[test]
fn a_union_of_one_level_has_no_inner_object() {
    assert_answer(
        &LookupError::Other,
        409,
        &[("content-type", "application/json")],
        r#"{ "error_summary": "other/...", "error": { ".tag": "other" } }"#,
    );
}
