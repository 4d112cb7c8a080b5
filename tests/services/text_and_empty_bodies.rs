//! Bodies that are a text, or nothing: services answer a browser, a probe or a cache with a line or with the status.

use errbook::ApiError;
use errbook::envelope::{EMPTY, TEXT};

errbook::envelope! {
    /// What a registry prints for people
    const LINE: "text/plain; charset=utf-8" = "{status} {reason}: {message}\n";
}

#[derive(Debug, ApiError)]
#[api_error(envelope = LINE)]
enum RegistryError {
    /// No such crate
    #[api_error(code = "no_such_crate", status = 404, message = "no crate `{name}`")]
    NoSuchCrate { name: String },
    #[api_error(code = "maintenance", status = 503, envelope = TEXT, message = "Back at ten.")]
    Maintenance {
        #[api_error(retry_after)]
        seconds: u32,
    },
    #[api_error(code = "unauthorized", status = 401, envelope = EMPTY, headers("WWW-Authenticate" = "Basic"))]
    Unauthorized,
}

fn sent(error: &RegistryError) -> (http::HeaderMap, String) {
    let response = error.to_response();
    assert!(response.extensions().is_empty(), "nothing failed");
    let (head, body) = response.into_parts();
    (head.headers, String::from_utf8(body.into()).unwrap())
}

#[test]
fn a_text_is_sent_as_it_is() {
    let (headers, body) = sent(&RegistryError::NoSuchCrate {
        name: "\"a\"\n<b>".to_owned(),
    });
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert_eq!(body, "404 Not Found: no crate `\"a\"\n<b>`\n");
}

#[test]
fn its_headers_are_those_of_any_other_body() {
    let (headers, body) = sent(&RegistryError::Maintenance { seconds: 60 });
    assert_eq!(headers["retry-after"], "60");
    assert_eq!(body, "Back at ten.");
}

#[test]
fn without_a_body_there_is_no_content_type() {
    let (headers, body) = sent(&RegistryError::Unauthorized);
    assert_eq!(headers.len(), 1);
    assert_eq!(headers["www-authenticate"], "Basic");
    assert_eq!(body, "");
    assert_eq!(RegistryError::Unauthorized.content_type(), None);
    assert_eq!(*RegistryError::Unauthorized.definition().envelope(), EMPTY);
}
