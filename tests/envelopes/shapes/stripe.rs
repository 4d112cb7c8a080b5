//! Stripe's API reference, "Errors": four types of error, most members only where they make sense.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// `param` and the card's own code are optional, and so is everything of one API object
    const STRIPE: "application/json" = {
        "error": {
            "code"?: extra.code, "decline_code"?: details.decline_code, "doc_url"?: docs_url, "message": message,
            "param"?: details.param, "payment_intent"?: { "id": details.intent, "object": "payment_intent" },
            "type": extra.type or "api_error"
        }
    };
}

#[derive(ApiError)]
#[api_error(envelope = STRIPE, headers("Stripe-Should-Retry" = "{retryable}"))]
enum StripeError {
    #[api_error(
        code = "resource_missing",
        status = 404,
        details,
        extra(code = "resource_missing", type = "invalid_request_error"),
        docs_url = "https://stripe.com/docs/error-codes/resource-missing",
        message = "No such customer: '{customer}'"
    )]
    Missing {
        param: &'static str,
        #[api_error(skip)]
        customer: &'static str,
    },
    #[api_error(
        code = "card_declined",
        status = 402,
        details,
        extra(code = "card_declined", type = "card_error"),
        message = "Your card was declined."
    )]
    Declined {
        decline_code: Option<&'static str>,
        intent: Option<&'static str>,
    },
    #[api_error(
        code = "api_error",
        status = 500,
        retry = "backoff",
        message = "Something went wrong."
    )]
    Api,
}

fn headers(retry: &'static str) -> [(&'static str, &'static str); 2] {
    [
        ("content-type", "application/json"),
        ("stripe-should-retry", retry),
    ]
}

#[test]
fn a_parameter_is_named_where_there_is_one() {
    let error = StripeError::Missing {
        param: "id",
        customer: "cus_1",
    };
    assert_answer(
        &error,
        404,
        &headers("false"),
        r#"{ "error": {
            "code": "resource_missing", "doc_url": "https://stripe.com/docs/error-codes/resource-missing",
            "message": "No such customer: 'cus_1'", "param": "id", "type": "invalid_request_error"
        } }"#,
    );
    assert_answer(
        &StripeError::Api,
        500,
        &headers("true"),
        r#"{ "error": { "message": "Something went wrong.", "type": "api_error" } }"#,
    );
}

#[test]
fn an_object_is_left_out_with_the_one_fact_in_it() {
    let answer = |decline_code, intent, expected| {
        let error = StripeError::Declined {
            decline_code,
            intent,
        };
        assert_answer(&error, 402, &headers("false"), expected);
    };
    answer(
        Some("fraudulent"),
        Some("pi_1"),
        r#"{ "error": {
            "code": "card_declined", "decline_code": "fraudulent", "message": "Your card was declined.",
            "payment_intent": { "id": "pi_1", "object": "payment_intent" }, "type": "card_error"
        } }"#,
    );
    answer(
        None,
        None,
        r#"{ "error": { "code": "card_declined", "message": "Your card was declined.", "type": "card_error" } }"#,
    );
}
