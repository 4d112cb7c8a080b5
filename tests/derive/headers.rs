//! Headers of a type, a variant and a field.

use std::fmt;

use errbook::ApiError;

/// Writes some, then goes wrong.
#[derive(Clone, Copy)]
enum Broken {
    Fails,
    Panics,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half")?;
        match self {
            Broken::Fails => Err(fmt::Error),
            Broken::Panics => panic!("a header that panics"),
        }
    }
}

/// Headers of every kind
#[derive(ApiError)]
#[api_error(headers("X-Type" = "type", "X-Code" = "{code} {status}", "X-Wait" = "{retry_after}s"))]
enum Sent {
    #[api_error(code = "plain", status = 401)]
    Plain,
    #[api_error(code = "own", status = 401, headers("x-type" = "variant", "WWW-Authenticate" = "Bearer"))]
    Own,
    #[api_error(code = "field", status = 503, details)]
    Field {
        #[api_error(header = "X-Field")]
        value: String,
        #[api_error(retry_after)]
        wait: Option<u8>,
    },
    #[api_error(code = "broken", status = 400, message = "Refused")]
    Broken {
        #[api_error(header = "X-Broken")]
        broken: Broken,
        #[api_error(header = "X-After")]
        after: &'static str,
    },
}

fn header(error: &impl ApiError, name: &str) -> Option<String> {
    let value = error.to_response().headers().get(name).cloned();
    value.map(|value| value.to_str().unwrap().to_owned())
}

fn field(value: &str) -> Sent {
    Sent::Field {
        value: value.to_owned(),
        wait: None,
    }
}

#[test]
fn the_types_headers_are_sent_with_every_variant() {
    assert_eq!(header(&Sent::Plain, "x-type").as_deref(), Some("type"));
    assert_eq!(header(&Sent::Plain, "x-code").as_deref(), Some("plain 401"));
}

#[test]
fn a_variants_header_replaces_the_types_whatever_the_case() {
    assert_eq!(header(&Sent::Own, "x-type").as_deref(), Some("variant"));
    assert_eq!(
        header(&Sent::Own, "www-authenticate").as_deref(),
        Some("Bearer")
    );
    assert_eq!(
        Sent::Own
            .to_response()
            .headers()
            .get_all("x-type")
            .iter()
            .count(),
        1
    );
}

#[test]
fn a_header_whose_fact_is_absent_is_not_sent() {
    assert_eq!(header(&Sent::Plain, "x-wait"), None);
    assert_eq!(header(&field("no delay"), "x-wait"), None);
    let error = Sent::Field {
        value: "v".into(),
        wait: Some(3),
    };
    assert_eq!(header(&error, "x-wait").as_deref(), Some("3s"));
}

#[test]
fn a_field_is_a_header_and_no_detail() {
    assert_eq!(
        header(&field("from a field"), "x-field").as_deref(),
        Some("from a field")
    );
    assert!(!crate::body(&field("from a field")).contains("from a field"));
}

/// Whether a field is an `Option`, its type decides and not the type's name.
#[test]
fn a_header_is_sent_whatever_its_type_is_called() {
    type Perhaps = Option<u8>;

    struct Token(&'static str);

    impl std::fmt::Display for Token {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(f, "token {}", self.0)
        }
    }

    #[derive(ApiError)]
    #[api_error(code = "named", status = 503)]
    struct Named {
        #[api_error(header = "X-Perhaps")]
        perhaps: Perhaps,
        #[api_error(header = "X-Token")]
        token: Token,
    }
    let named = |perhaps| Named {
        perhaps,
        token: Token("a"),
    };
    assert_eq!(header(&named(Some(7)), "x-perhaps").as_deref(), Some("7"));
    assert_eq!(header(&named(None), "x-perhaps"), None);
    assert_eq!(header(&named(None), "x-token").as_deref(), Some("token a"));
}

#[test]
fn s7_an_invalid_value_drops_the_header_and_keeps_the_response() {
    for hostile in ["a\r\nSet-Cookie: b", "a\nb", "\0", "\u{7f}", "é", "\t", ""] {
        let error = field(hostile);
        let response = error.to_response();
        assert_eq!(response.status(), 503);
        assert_eq!(header(&error, "x-field"), None, "{hostile:?}");
        assert!(response.headers().get("set-cookie").is_none());
        assert_eq!(response.headers()["content-type"], "application/json");
    }
}

#[test]
fn s15_a_header_that_cannot_be_displayed_is_dropped_alone() {
    for broken in [Broken::Fails, Broken::Panics] {
        let error = Sent::Broken {
            broken,
            after: "after",
        };
        assert_eq!(header(&error, "x-broken"), None);
        assert_eq!(header(&error, "x-after").as_deref(), Some("after"));
        let body = r#"{"error":{"code":"broken","message":"Refused"}}"#;
        assert_eq!(crate::body(&error), body);
    }
}
