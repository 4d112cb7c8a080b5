//! What clients see as the code cannot be an errbook code: it has spaces, or is empty. The definition has an identity of its
//! own, and the layout shows the literal of `extra`, or else the identity.

use errbook::{ApiError, export};

errbook::envelope! {
    /// An API whose codes are phrases.
    const PHRASES: "application/json" = { "errcode": extra.errcode or code, "error": message };
}

/// Access errors
#[derive(Debug, ApiError)]
#[api_error(status = 403, envelope = PHRASES)]
enum AccessError {
    /// The account may not do this
    #[api_error(code = "insufficient_access", extra(errcode = "insufficient access"))]
    Insufficient,
    /// Nobody may do this
    #[api_error(code = "nobody", extra(errcode = ""))]
    Nobody,
    /// The account is locked
    #[api_error(code = "locked")]
    Locked,
}

fn body(error: &AccessError) -> String {
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

#[test]
fn the_literal_is_the_code_on_the_wire() {
    assert_eq!(
        body(&AccessError::Insufficient),
        r#"{"errcode":"insufficient access","error":"The account may not do this"}"#
    );
    assert_eq!(
        body(&AccessError::Nobody),
        r#"{"errcode":"","error":"Nobody may do this"}"#
    );
}

#[test]
fn without_it_the_identity_is() {
    assert_eq!(
        body(&AccessError::Locked),
        r#"{"errcode":"locked","error":"The account is locked"}"#
    );
}

#[test]
fn the_exports_have_what_is_sent() {
    let typescript = export::typescript(&AccessError::CATALOG.document());
    assert!(typescript.contains(r#"extra: { errcode: "insufficient access" },"#));
}
