//! Rejections of bodies and parameters that serde could not read, for frameworks that keep no path to the mistake.

use errbook_contract::RejectionKind;

use super::Rejection;
use super::serde_message::of_serde;

/// A value that is missing or has the wrong type, by serde's message.
pub(crate) fn invalid(kind: RejectionKind, message: &str) -> Rejection {
    let (parameter, reason) = of_serde("", message);
    let mut rejection = Rejection::new(kind);
    if let Some(parameter) = parameter {
        rejection = rejection.with_parameter(parameter);
    }
    if let Some(reason) = reason {
        rejection = rejection.with_reason(reason);
    }
    rejection
}

/// A body that is no JSON, or not the JSON of its type.
pub(crate) fn of_json(error: &serde_json::Error) -> Rejection {
    if error.is_data() {
        return invalid(RejectionKind::InvalidBody, &error.to_string());
    }
    Rejection::new(RejectionKind::MalformedBody).with_reason("the body is not valid JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_another_type_is_told_from_one_that_is_no_json() {
        let read = |text| of_json(&serde_json::from_str::<Vec<u8>>(text).unwrap_err());
        let invalid = read(r#"["x"]"#);
        assert_eq!(invalid.kind(), RejectionKind::InvalidBody);
        let reason = "expected a whole number that is not negative";
        assert_eq!(invalid.public_reason(), reason);
        for text in ["[1", "[1,]", ""] {
            assert_eq!(read(text).kind(), RejectionKind::MalformedBody, "{text}");
        }
    }
}
