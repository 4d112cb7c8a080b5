//! The code on the wire comes from a field: the definition has an identity of its own, and the layout shows the field,
//! or else the identity.

use errbook::ApiError;

errbook::envelope! {
    /// What Matrix-like APIs send.
    const ERRCODE: "application/json" = { "errcode": details.errcode or code, "error": message };
}

#[derive(Debug, ApiError)]
#[api_error(envelope = ERRCODE)]
enum UpstreamError {
    /// The homeserver refused the request
    #[api_error(code = "upstream_refused", status = 400)]
    Refused {
        #[api_error(detail, example = "M_BAD_JSON")]
        errcode: Option<String>,
    },
}

fn body(errcode: Option<&str>) -> String {
    let error = UpstreamError::Refused {
        errcode: errcode.map(str::to_owned),
    };
    String::from_utf8(error.to_response().into_body().into()).unwrap()
}

#[test]
fn the_field_is_the_code_on_the_wire() {
    assert_eq!(
        body(Some("M_UNKNOWN_TOKEN")),
        r#"{"errcode":"M_UNKNOWN_TOKEN","error":"The homeserver refused the request"}"#,
    );
}

#[test]
fn without_it_the_identity_is() {
    assert_eq!(
        body(None),
        r#"{"errcode":"upstream_refused","error":"The homeserver refused the request"}"#,
    );
}
