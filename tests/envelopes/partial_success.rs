//! The one body that is not an error.

use axum::Router;
use axum::routing::get;
use errbook::ApiError;
use errbook::envelope::PartialSuccess;

use crate::doubles::{Faulty, How};
use crate::socket;
use errbook_tests_tools::document::parsed;

/// Left out
#[derive(Debug, ApiError)]
#[api_error(code = "left_out", status = 400, message = "{0}")]
struct LeftOut<T>(T);

#[track_caller]
fn assert_sent(answer: &PartialSuccess, body: &str) {
    let response = answer.to_response();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.headers().len(), 1);
    assert_eq!(response.body(), body);
    parsed(response.body());
}

#[test]
fn without_warnings_the_member_is_left_out() {
    let body = r#"{"message":"2 synced.","success":true,"code":200}"#;
    assert_sent(&PartialSuccess::new("2 synced."), body);
    let empty: [LeftOut<u8>; 0] = [];
    assert_sent(
        &PartialSuccess::new(String::from("2 synced.")).warnings(&empty),
        body,
    );
}

#[test]
fn warnings_are_the_public_messages_in_their_order() {
    let answer = PartialSuccess::new("1 synced.").warnings(&[LeftOut("b"), LeftOut("a")]);
    let body = r#"{"message":"1 synced.","success":true,"code":200,"warnings":["b","a"]}"#;
    assert_sent(&answer, body);
    let body = r#"{"message":"1 synced.","success":true,"code":200,"warnings":["b","a","7"]}"#;
    assert_sent(&answer.warnings(&vec![LeftOut(7)]), body);
}

#[test]
fn s21_message_and_warnings_are_escaped() {
    let text = "\"\\\n\0\u{2028}</script>é";
    let answer =
        PartialSuccess::new(text).warnings(&[LeftOut(text), LeftOut("\"],\"success\":false,\"")]);
    let body = parsed(answer.to_response().body());
    assert_eq!(body["message"], text);
    assert_eq!(body["success"], true);
    assert_eq!(body["warnings"][0], text);
    assert_eq!(body["warnings"].as_array().unwrap().len(), 2);
}

#[test]
fn s15_a_warning_that_cannot_be_displayed_is_its_description() {
    for how in [How::Fails, How::Panics] {
        let answer = PartialSuccess::new("").warnings(&[LeftOut(Faulty::new(how, 2))]);
        let body = r#"{"message":"","success":true,"code":200,"warnings":["Left out"]}"#;
        assert_sent(&answer, body);
    }
}

#[test]
fn an_answer_of_axum_is_the_same_for_get_and_head() {
    let handler = get(async || PartialSuccess::new("1 synced.").warnings(&[LeftOut("é")]));
    let address = socket::serve(Router::new().route("/", handler));
    let [answer, head] = ["GET", "HEAD"].map(|method| socket::send(address, method, "/"));
    assert_eq!(answer.status_line(), "HTTP/1.1 200 OK");
    assert_eq!(answer.header("content-type"), ["application/json"]);
    let body = r#"{"message":"1 synced.","success":true,"code":200,"warnings":["é"]}"#;
    assert_eq!(answer.body, body);
    assert_eq!(head.header("content-length"), [body.len().to_string()]);
    assert_eq!(head.header("content-type"), ["application/json"]);
    assert_eq!(head.body, "");
}
