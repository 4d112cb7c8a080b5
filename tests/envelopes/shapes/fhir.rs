//! HL7 FHIR R5: the resource `OperationOutcome` (hl7.org/fhir/operationoutcome.html).

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// One issue; its type is out of the value set `issue-type`
    const OPERATION_OUTCOME: "application/fhir+json" = {
        "resourceType": "OperationOutcome",
        "issue": [{
            "severity": extra.severity or "error", "code": code,
            "details"?: {
                "coding"?: [{ "system": "urn:example:errors", "code": "{number}" }],
                "text": message
            },
            "diagnostics"?: help, "expression"?: [details.expression?, details.other?]
        }]
    };
}

#[derive(ApiError)]
#[api_error(envelope = OPERATION_OUTCOME)]
enum Outcome {
    #[api_error(
        code = "not-found",
        status = 404,
        message = "There is no Patient/{id}."
    )]
    NotFound { id: &'static str },
    #[api_error(
        code = "invalid",
        status = 422,
        number = 17,
        details,
        help = "See the profile.",
        extra(severity = "fatal"),
        message = "Two elements exclude each other."
    )]
    Invalid {
        expression: Option<&'static str>,
        other: Option<&'static str>,
    },
}

#[test]
fn an_issue_is_its_severity_type_and_text() {
    assert_answer(
        &Outcome::NotFound { id: "example" },
        404,
        &[("content-type", "application/fhir+json")],
        r#"{ "resourceType": "OperationOutcome", "issue": [
            { "severity": "error", "code": "not-found", "details": { "text": "There is no Patient/example." } }
        ] }"#,
    );
}

#[test]
fn an_issue_lists_the_elements_it_is_about() {
    let answer = |expression, other, listed: &str| {
        let expected = r#"{ "resourceType": "OperationOutcome", "issue": [{
            "severity": "fatal", "code": "invalid",
            "details": { "coding": [{ "system": "urn:example:errors", "code": "17" }],
                         "text": "Two elements exclude each other." },
            "diagnostics": "See the profile." EXPRESSION
        }] }"#;
        assert_answer(
            &Outcome::Invalid { expression, other },
            422,
            &[("content-type", "application/fhir+json")],
            &expected.replace("EXPRESSION", listed),
        );
    };
    let (first, second) = ("Patient.deceasedBoolean", "Patient.deceasedDateTime");
    answer(
        Some(first),
        Some(second),
        &format!(r#", "expression": ["{first}", "{second}"]"#),
    );
    answer(
        Some(first),
        None,
        &format!(r#", "expression": ["{first}"]"#),
    );
    answer(
        None,
        Some(second),
        &format!(r#", "expression": ["{second}"]"#),
    );
    answer(None, None, "");
}
