//! JSON-RPC 2.0 §5.1: the error object; over HTTP as "JSON-RPC over HTTP" has it.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The code is a number; an identifier that could not be read is `null`
    const JSON_RPC: "application/json-rpc" = {
        "jsonrpc": "2.0",
        "error": { "code": number, "message": message, "data"?: details },
        "id": details.id or null
    };
}

#[derive(ApiError)]
#[api_error(envelope = JSON_RPC)]
enum RpcError {
    #[api_error(code = "parse_error", number = -32700, status = 500, retry = "never", message = "Parse error")]
    Parse,
    #[api_error(code = "method_not_found", number = -32601, status = 404, details, message = "Method not found")]
    MethodNotFound {
        id: Option<u64>,
        method: Option<&'static str>,
    },
}

#[test]
fn what_cannot_be_parsed_has_no_identifier() {
    assert_answer(
        &RpcError::Parse,
        500,
        &[("content-type", "application/json-rpc")],
        r#"{ "jsonrpc": "2.0", "error": { "code": -32700, "message": "Parse error" }, "id": null }"#,
    );
}

#[test]
fn the_identifier_of_the_request_stands_outside_of_the_error() {
    let answer = |id, method, expected| {
        let error = RpcError::MethodNotFound { id, method };
        assert_answer(
            &error,
            404,
            &[("content-type", "application/json-rpc")],
            expected,
        );
    };
    answer(
        Some(u64::MAX),
        Some("foobar"),
        r#"{
            "jsonrpc": "2.0",
            "error": { "code": -32601, "message": "Method not found", "data": { "method": "foobar" } },
            "id": 18446744073709551615
        }"#,
    );
    answer(
        Some(1),
        None,
        r#"{ "jsonrpc": "2.0", "error": { "code": -32601, "message": "Method not found" }, "id": 1 }"#,
    );
    answer(
        None,
        None,
        r#"{ "jsonrpc": "2.0", "error": { "code": -32601, "message": "Method not found" }, "id": null }"#,
    );
}
