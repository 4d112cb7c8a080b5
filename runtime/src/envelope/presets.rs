//! The envelopes that come with errbook.

use super::{Envelope, Fact, Member, Value};

/// Everything under one `error` member; the default.
///
/// `{"error":{"code":"slot_unavailable","message":"The slot is gone.","details":{"next":"11:00"}}}` as
/// `application/json`; `details` is left out when there are none.
///
/// ```
/// use errbook::ApiError;
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "slot_unavailable", status = 409, retry = "never", message = "The slot is gone.")]
/// struct SlotUnavailable {
///     #[api_error(detail)]
///     next: &'static str,
/// }
///
/// let response = SlotUnavailable { next: "11:00" }.to_response();
/// assert_eq!(
///     response.body(),
///     r#"{"error":{"code":"slot_unavailable","message":"The slot is gone.","details":{"next":"11:00"}}}"#,
/// );
/// ```
pub const NESTED: Envelope = Envelope::new(
    "NESTED",
    "application/json",
    Value::Object(&[Member::Required(
        "error",
        Value::Object(&[
            Member::Required("code", Value::Fact(Fact::Code)),
            Member::Required("message", Value::Fact(Fact::Message)),
            Member::Optional("details", Value::Fact(Fact::Details)),
        ]),
    )]),
);
