//! Twilio's REST API, "Twilio's response", exceptions: the number of a dictionary with its page.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The number is the code
    const TWILIO: "application/json" = {
        "code": number, "message": message, "more_info": docs_url, "status": status, "details"?: details
    };
}

#[derive(ApiError)]
#[api_error(envelope = TWILIO, docs_url = "https://www.twilio.com/docs/errors/{number}")]
enum TwilioError {
    #[api_error(
        code = "not_found",
        number = 20404,
        status = 404,
        message = "The requested resource {uri} was not found"
    )]
    NotFound { uri: &'static str },
    #[api_error(
        code = "invalid_to",
        number = 21211,
        status = 400,
        details,
        message = "The 'To' number is not valid."
    )]
    InvalidTo { to: Option<&'static str> },
}

#[test]
fn the_page_is_that_of_the_number() {
    assert_answer(
        &TwilioError::NotFound {
            uri: "/2010-04-01/Accounts/1",
        },
        404,
        &[("content-type", "application/json")],
        r#"{
            "code": 20404, "message": "The requested resource /2010-04-01/Accounts/1 was not found",
            "more_info": "https://www.twilio.com/docs/errors/20404", "status": 404
        }"#,
    );
}

#[test]
fn details_are_there_when_something_is_known() {
    let answer = |to, expected| {
        let error = TwilioError::InvalidTo { to };
        assert_answer(
            &error,
            400,
            &[("content-type", "application/json")],
            expected,
        );
    };
    answer(
        Some("+1"),
        r#"{
            "code": 21211, "message": "The 'To' number is not valid.",
            "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400, "details": { "to": "+1" }
        }"#,
    );
    answer(
        None,
        r#"{
            "code": 21211, "message": "The 'To' number is not valid.",
            "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400
        }"#,
    );
}
