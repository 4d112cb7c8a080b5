//! One header name several times: several field lines, in order (RFC 9110 §5.3).

use errbook::{ApiError, contract, export};

fn session() -> Option<&'static str> {
    Some("session=; Max-Age=0")
}

/// Session errors
#[derive(Debug, ApiError)]
#[api_error(status = 401, headers("WWW-Authenticate" = "Bearer", "www-authenticate" = "Basic"))]
enum Session {
    /// Sign in again
    #[api_error(code = "expired")]
    Expired,
    /// Signed out
    #[api_error(
        code = "signed_out",
        headers("Set-Cookie" = session, "Set-Cookie" = "theme=; Max-Age=0")
    )]
    SignedOut {
        #[api_error(header = "Set-Cookie")]
        cookie: &'static str,
        #[api_error(header = "Set-Cookie")]
        other: Option<&'static str>,
    },
    /// Only one scheme
    #[api_error(code = "one", headers("WWW-Authenticate" = "Digest"))]
    One,
}

fn lines(error: &Session, name: &str) -> Vec<String> {
    let response = error.to_response();
    let lines = response.headers().get_all(name).iter();
    lines.map(|it| it.to_str().unwrap().to_owned()).collect()
}

fn signed_out(other: Option<&'static str>) -> Session {
    Session::SignedOut {
        cookie: "a=1",
        other,
    }
}

#[test]
fn each_is_a_line_of_its_own() {
    assert_eq!(
        lines(&Session::Expired, "www-authenticate"),
        ["Bearer", "Basic"]
    );
    assert_eq!(
        lines(&signed_out(None), "www-authenticate"),
        ["Bearer", "Basic"]
    );
}

#[test]
fn a_variants_lines_replace_all_of_the_types() {
    assert_eq!(lines(&Session::One, "www-authenticate"), ["Digest"]);
}

#[test]
fn lines_of_fields_come_after_those_of_the_attribute() {
    let cookies = lines(&signed_out(Some("b=2")), "set-cookie");
    assert_eq!(
        cookies,
        ["session=; Max-Age=0", "theme=; Max-Age=0", "a=1", "b=2"]
    );
    assert_eq!(lines(&signed_out(None), "set-cookie").len(), 3);
}

#[test]
fn the_catalog_lists_each_line_and_the_exports_count_codes() {
    let document = Session::CATALOG.document();
    let same = contract::diff(&document, &document);
    assert!(same.changes().is_empty(), "{same}");
    let expired = Session::Expired.definition().headers();
    assert_eq!(expired.len(), 2);
    let openapi = export::openapi(&document);
    let headers = &openapi["components"]["responses"]["Error401"]["headers"];
    assert_eq!(headers["WWW-Authenticate"]["required"], true);
    assert_eq!(
        headers["Set-Cookie"]["description"],
        "Sent with `signed_out`."
    );
}
