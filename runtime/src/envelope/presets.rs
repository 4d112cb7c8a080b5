//! The preset envelopes, defined with the public macro.

crate::envelope! {
    /// An object in the member `error`
    ///
    /// The default, as in the Bookwell API.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "slot_unavailable", status = 409, retry = "never", message = "The slot is gone.", details)]
    /// struct SlotUnavailable {
    ///     next: Option<&'static str>,
    /// }
    ///
    /// let response = SlotUnavailable { next: Some("11:00") }.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/json");
    /// assert_eq!(
    ///     response.body(),
    ///     r#"{"error":{"code":"slot_unavailable","message":"The slot is gone.","details":{"next":"11:00"}}}"#,
    /// );
    /// assert_eq!(
    ///     SlotUnavailable { next: None }.to_response().body(),
    ///     r#"{"error":{"code":"slot_unavailable","message":"The slot is gone."}}"#,
    /// );
    /// ```
    pub const NESTED: "application/json" = {
        "error": { "code": code, "message": message, "details"?: details }
    };

    /// Problem details (RFC 9457)
    ///
    /// The type is the primary identifier, so a `docs_url` is needed.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::PROBLEM};
    ///
    /// /// Not enough credit
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "out_of_credit", status = 403, envelope = PROBLEM, docs_url = "https://example.com/errors/{code}",
    ///             message = "Your balance is {balance}.", details)]
    /// struct OutOfCredit {
    ///     balance: u32,
    /// }
    ///
    /// let response = OutOfCredit { balance: 30 }.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// assert_eq!(
    ///     response.body(),
    ///     concat!(
    ///         r#"{"type":"https://example.com/errors/out_of_credit","title":"Not enough credit","status":403,"#,
    ///         r#""detail":"Your balance is 30.","code":"out_of_credit","balance":30}"#,
    ///     ),
    /// );
    /// ```
    pub const PROBLEM: "application/problem+json" = {
        "type": docs_url, "title": description, "status": status, "detail": message, "code": code, ..details
    };

    /// A number from a dictionary
    ///
    /// As in the responses to a Docplanner callback.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::NUMERIC_CODE};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "patient_blocked", number = 1, status = 403, envelope = NUMERIC_CODE)]
    /// struct PatientBlocked;
    ///
    /// let response = PatientBlocked.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/json");
    /// assert_eq!(response.body(), r#"{"error_code":1}"#);
    /// ```
    pub const NUMERIC_CODE: "application/json" = { "error_code": number };

    /// Message and details at the root, with the status as `code`
    ///
    /// As in the Insight Health webhooks.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::FLAT};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "validation_failed", status = 400, envelope = FLAT, message = "Validation failed.", details)]
    /// struct ValidationFailed {
    ///     errors: Vec<&'static str>,
    /// }
    ///
    /// let response = ValidationFailed { errors: vec!["patient.id is required."] }.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/json");
    /// assert_eq!(
    ///     response.body(),
    ///     r#"{"message":"Validation failed.","errors":["patient.id is required."],"success":false,"code":400}"#,
    /// );
    /// ```
    pub const FLAT: "application/json" = {
        "message": message, ..details, "success": false, "code": status
    };

    /// The message alone, as `error`
    ///
    /// As in the authentication errors of the Insight Health webhooks.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::FLAT_ERROR};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "missing_api_key", status = 401, envelope = FLAT_ERROR, message = "Missing X-API-Key header")]
    /// struct MissingKey;
    ///
    /// let response = MissingKey.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/json");
    /// assert_eq!(response.body(), r#"{"error":"Missing X-API-Key header","success":false}"#);
    /// ```
    pub const FLAT_ERROR: "application/json" = { "error": message, "success": false };

    /// A vnd.error object
    ///
    /// An API with its own media type sets `content_type`.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::VND_ERROR};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(envelope = VND_ERROR, content_type = "application/vnd.error+docplanner+json")]
    /// enum Error {
    ///     #[api_error(code = "not_found", status = 404, message = "There is no such doctor.")]
    ///     NotFound,
    ///     #[api_error(code = "forbidden", status = 403, docs_url = "/errors/{code}", details)]
    ///     Forbidden { scope: &'static str },
    /// }
    ///
    /// let response = Error::NotFound.to_response();
    /// assert_eq!(response.headers()["content-type"], "application/vnd.error+docplanner+json");
    /// assert_eq!(response.body(), r#"{"message":"There is no such doctor.","code":"not_found"}"#);
    /// assert_eq!(
    ///     Error::Forbidden { scope: "slots" }.to_response().body(),
    ///     r#"{"message":"Forbidden","code":"forbidden","_links":{"help":{"href":"/errors/forbidden"}},"scope":"slots"}"#,
    /// );
    /// ```
    pub const VND_ERROR: "application/vnd.error+json" = {
        "message": message, "code": code, "_links"?: { "help": { "href": docs_url } }, ..details
    };

    /// The message as plain text
    ///
    /// Nothing is escaped: `text/plain` has no markup.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::TEXT};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "not_found", status = 404, envelope = TEXT, message = "There is no {path}.")]
    /// struct NotFound {
    ///     path: String,
    /// }
    ///
    /// let response = NotFound { path: "/a".to_owned() }.to_response();
    /// assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    /// assert_eq!(response.body(), "There is no /a.");
    /// ```
    pub const TEXT: "text/plain; charset=utf-8" = "{message}";

    /// No body
    ///
    /// And no `Content-Type`: status and headers say everything.
    ///
    /// ```
    /// use errbook::{ApiError, envelope::EMPTY};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "stale", status = 412, envelope = EMPTY, headers("X-Error-Code" = "{code}"))]
    /// struct Stale;
    ///
    /// let response = Stale.to_response();
    /// assert_eq!(response.headers().get("content-type"), None);
    /// assert_eq!(response.headers()["x-error-code"], "stale");
    /// assert!(response.body().is_empty());
    /// ```
    pub const EMPTY = ();
}
