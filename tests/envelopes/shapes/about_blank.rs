//! Problem details without a type of their own: RFC 9457 §4.2.1 (and RFC 7807), `about:blank`.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The title is the status's phrase, the instance is there when it is known
    const ABOUT_BLANK: "application/problem+json" = {
        "type": docs_url or "about:blank", "title": reason, "status": status, "detail"?: help,
        "instance"?: details.instance, ..details
    };
}

#[derive(ApiError)]
#[api_error(envelope = ABOUT_BLANK)]
enum Problem {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
    #[api_error(
        code = "out_of_credit",
        status = 403,
        details,
        docs_url = "https://example.com/probs/out-of-credit",
        help = "Your current balance is 30, but that costs 50."
    )]
    OutOfCredit {
        balance: u32,
        instance: Option<&'static str>,
        accounts: Vec<&'static str>,
    },
}

#[test]
fn a_problem_that_is_its_status_has_no_more_than_that() {
    assert_answer(
        &Problem::NotFound,
        404,
        &[("content-type", "application/problem+json")],
        r#"{ "type": "about:blank", "title": "Not Found", "status": 404 }"#,
    );
}

#[test]
fn a_problem_of_its_own_has_its_type_instance_and_extensions() {
    let error = Problem::OutOfCredit {
        balance: 30,
        instance: Some("/account/12345/msgs/abc"),
        accounts: vec!["/account/12345", "/account/67890"],
    };
    assert_answer(
        &error,
        403,
        &[("content-type", "application/problem+json")],
        r#"{
            "type": "https://example.com/probs/out-of-credit", "title": "Forbidden", "status": 403,
            "detail": "Your current balance is 30, but that costs 50.", "instance": "/account/12345/msgs/abc",
            "balance": 30, "accounts": ["/account/12345", "/account/67890"]
        }"#,
    );
}
