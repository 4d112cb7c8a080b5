//! What is public of a code, and what two errors of one code tell apart.

use errbook::ApiError;
use errbook::envelope::{FLAT_ERROR, NESTED, PROBLEM};

use errbook_tests_tools::document::parsed;

/// Not found
#[derive(Debug, ApiError)]
#[api_error(code = "not_found", status = 404, docs_url = "/{code}", envelope = PROBLEM)]
struct NotFound;

/// A stranger must not learn which of the two it was.
#[derive(Debug, ApiError)]
enum Profile {
    #[api_error(transparent)]
    Missing(NotFound),
    #[api_error(transparent)]
    Hidden(NotFound),
}

#[derive(Debug, ApiError)]
#[api_error(code = "user", status = 400, message = "There is no {name}.", envelope = NESTED)]
#[allow(dead_code)] // read by `Debug` alone
struct User {
    name: &'static str,
    password: &'static str,
}

#[test]
fn s3_a_field_is_public_by_being_named_in_the_message_and_no_other_is() {
    let error = User {
        name: "Zoë",
        password: "secret",
    };
    let body = crate::body(&error);
    assert_eq!(
        body,
        r#"{"error":{"code":"user","message":"There is no Zoë."}}"#
    );
}

#[test]
fn s4_what_is_hidden_and_what_is_missing_give_the_same_bytes() {
    let [missing, hidden] =
        [Profile::Missing(NotFound), Profile::Hidden(NotFound)].map(|error| error.to_response());
    assert_eq!(missing.status(), hidden.status());
    assert_eq!(missing.headers(), hidden.headers());
    assert_eq!(missing.body(), hidden.body());
    assert!(!missing.body().is_empty());
}

#[test]
fn s9_a_code_may_hold_every_character_of_its_alphabet() {
    #[derive(ApiError)]
    #[api_error(
        code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:/",
        status = 400
    )]
    struct Long;
    #[derive(ApiError)]
    #[api_error(code = "0", status = 400)]
    struct Short;
    assert_eq!(
        parsed(Long.to_response().body())["error"]["code"],
        Long.code()
    );
    assert_eq!(parsed(Short.to_response().body())["error"]["code"], "0");
}

#[test]
fn s25_two_codes_of_one_status_are_told_apart_by_the_code() {
    #[derive(ApiError)]
    enum Conflict {
        #[api_error(code = "already_exists", status = 409, retry = "never")]
        Exists,
        #[api_error(code = "conflict", status = 409, retry = "refresh")]
        Conflict,
    }
    let codes = [Conflict::Exists, Conflict::Conflict].map(|error| {
        let response = error.to_response();
        assert_eq!(response.status(), 409);
        parsed(response.body())["error"]["code"].clone()
    });
    assert_eq!(codes, ["already_exists", "conflict"]);
    assert_eq!(Conflict::CATALOG.iter().count(), 2);
}

#[test]
fn s30_a_docs_url_stays_a_uri_whatever_the_code() {
    #[derive(ApiError)]
    #[api_error(code = "a/b:c.d-e_f", status = 404, envelope = FLAT_ERROR, docs_url = "https://example.com/{code}?s={status}")]
    struct Linked;
    let url = Linked.definition().docs_url().unwrap();
    assert_eq!(url, "https://example.com/a/b:c.d-e_f?s=404");
    url.parse::<http::Uri>().unwrap();
}
