//! Bodies that only differ in strings are put together in a way of their own; one with a string that has to be escaped
//! is written the general way. Both are the same document.

use errbook::ApiError;

errbook::envelope! {
    const MEMBER: "application/json" = { "code": code, "details"?: details, "status": status };
    const REQUIRED: "application/json" = { "details": details, "code": code };
    const SPREAD: "application/json" = { ..details, "code": code };
    const ALONE: "application/json" = { ..details };
    const PLACED: "application/json" = { "first": details.a, ..details, "last": [details.b, code] };
    const INSIDE: "application/json" = { "text": "{details.a} at {status}", "rest": details };
    const PERHAPS: "application/json" = { "links"?: { "a": details.a, "b": details.b or null }, "x": true };
    const FIRST: "application/json" = { "a": details.a or message, "b": [details.b?] };
    const TOLD: "application/json" = { "told"?: "{details.a}: {message}", ..details };
    const NO_REST: "application/json" = { "rest"?: { ..details }, "pair": [details.a, details.b] };
}

/// The JSON of a list or object stands in a string, as it was written.
#[test]
fn a_raw_value_in_a_string_is_escaped() {
    /// Raw
    #[derive(Debug, ApiError)]
    #[api_error(code = "raw", status = 400, envelope = INSIDE, details)]
    struct Raw {
        a: Box<serde_json::value::RawValue>,
        b: u8,
    }
    for (json, expected) in [
        ("[1,\n\t2]", r"[1,\n\t2] at 400"),
        (r#"{"a" : 1}"#, r#"{\"a\" : 1} at 400"#),
    ] {
        let a = serde_json::value::RawValue::from_string(json.to_owned()).unwrap();
        let body = Raw { a, b: 1 }.to_response().into_body();
        let expected = format!(r#"{{"text":"{expected}","rest":{{"b":1}}}}"#);
        assert_eq!(String::from_utf8(body.to_vec()).unwrap(), expected);
    }
}

macro_rules! shapes {
    ($($name:ident: $envelope:ident => $body:literal;)*) => {
        $(
            #[derive(Debug, ApiError)]
            #[api_error(code = "shape", status = 400, envelope = $envelope, details, message = "M {a}")]
            struct $name<'a> {
                a: String,
                b: &'a str,
            }
        )*

        #[test]
        fn both_ways_give_the_same_document() {
            let body = |error: &dyn Fn(&str) -> http::Response<bytes::Bytes>, text: &str| {
                String::from_utf8(error(text).into_body().to_vec()).unwrap()
            };
            $({
                let respond = |text: &str| {
                    $name { a: text.to_owned(), b: text }.to_response()
                };
                // Of all lengths around those that the scan for characters to escape looks at at once.
                for length in [0, 1, 3, 4, 7, 8, 15, 16, 17, 33] {
                    let plain = "x".repeat(length);
                    let expected = $body.replace('@', &plain);
                    assert_eq!(body(&respond, &plain), expected, stringify!($name));
                    let escaped = body(&respond, &format!("{plain}\n"));
                    assert_eq!(escaped.replace("\\n", ""), expected, stringify!($name));
                }
            })*
        }
    };
}

shapes! {
    Member: MEMBER => r#"{"code":"shape","details":{"a":"@","b":"@"},"status":400}"#;
    Required: REQUIRED => r#"{"details":{"a":"@","b":"@"},"code":"shape"}"#;
    Spread: SPREAD => r#"{"a":"@","b":"@","code":"shape"}"#;
    Alone: ALONE => r#"{"a":"@","b":"@"}"#;
    Placed: PLACED => r#"{"first":"@","last":["@","shape"]}"#;
    First: FIRST => r#"{"a":"@","b":["@"]}"#;
    Told: TOLD => r#"{"told":"@: M @","b":"@"}"#;
    NoRest: NO_REST => r#"{"pair":["@","@"]}"#;
    Inside: INSIDE => r#"{"text":"@ at 400","rest":{"b":"@"}}"#;
    Perhaps: PERHAPS => r#"{"links":{"a":"@","b":"@"},"x":true}"#;
}
