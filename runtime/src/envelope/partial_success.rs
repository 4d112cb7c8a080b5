//! The response to a batch that succeeded in part, which is not an error.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use crate::ApiError;
use crate::render::json;

/// The response to a batch that succeeded in whole or in part: status 200, with the errors of the failed items as
/// warnings.
///
/// The body is `{"message":"…","success":true,"code":200,"warnings":["…"]}` as `application/json`; without warnings,
/// the member is left out.
///
/// ```
/// use errbook::{ApiError, envelope::PartialSuccess};
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "required", status = 400, message = "{field} is required.")]
/// struct Required {
///     field: &'static str,
/// }
///
/// let success = PartialSuccess::new("1 appointment(s) synced successfully.")
///     .warnings(&[Required { field: "patient.id" }]);
/// assert_eq!(
///     success.to_response().body(),
///     concat!(
///         r#"{"message":"1 appointment(s) synced successfully.","success":true,"code":200,"#,
///         r#""warnings":["patient.id is required."]}"#,
///     ),
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a response does nothing unless it is sent"]
pub struct PartialSuccess {
    message: String,
    warnings: Vec<String>,
}

impl PartialSuccess {
    /// A response without warnings.
    ///
    /// ```
    /// use errbook::envelope::PartialSuccess;
    ///
    /// let success = PartialSuccess::new("2 appointment(s) synced successfully.");
    /// assert_eq!(
    ///     success.to_response().body(),
    ///     r#"{"message":"2 appointment(s) synced successfully.","success":true,"code":200}"#,
    /// );
    /// ```
    pub fn new(message: impl Into<String>) -> Self {
        PartialSuccess {
            message: message.into(),
            warnings: Vec::new(),
        }
    }

    /// Adds the public messages of these errors as warnings.
    pub fn warnings<'a, E: ApiError + 'a>(
        mut self,
        errors: impl IntoIterator<Item = &'a E>,
    ) -> Self {
        let messages = errors.into_iter().map(|error| error.message().into_owned());
        self.warnings.extend(messages);
        self
    }

    /// The complete response.
    #[must_use]
    pub fn to_response(&self) -> http::Response<Bytes> {
        let mut body = br#"{"message":"#.to_vec();
        json::push_str(&mut body, &self.message);
        body.extend_from_slice(br#","success":true,"code":200"#);
        let mut separator: &[u8] = br#","warnings":["#;
        for warning in &self.warnings {
            body.extend_from_slice(separator);
            json::push_str(&mut body, warning);
            separator = b",";
        }
        if !self.warnings.is_empty() {
            body.push(b']');
        }
        body.push(b'}');
        let mut response = http::Response::new(body.into());
        *response.status_mut() = StatusCode::OK;
        let content_type = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, content_type);
        response
    }
}
