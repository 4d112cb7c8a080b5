//! The one body that is not an error.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use crate::ApiError;
use crate::render::json;

/// The answer of a batch that went through in whole or in part: status 200, with the errors of what did not as
/// warnings.
///
/// `{"message":"…","success":true,"code":200,"warnings":["…"]}` as `application/json`; without warnings the member
/// is left out.
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
/// let answer = PartialSuccess::new("1 appointment(s) synced successfully.")
///     .warnings(&[Required { field: "patient.id" }]);
/// assert_eq!(
///     answer.to_response().body(),
///     concat!(
///         r#"{"message":"1 appointment(s) synced successfully.","success":true,"code":200,"#,
///         r#""warnings":["patient.id is required."]}"#,
///     ),
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an answer is to be sent"]
pub struct PartialSuccess {
    message: String,
    warnings: Vec<String>,
}

impl PartialSuccess {
    /// An answer without warnings.
    ///
    /// ```
    /// use errbook::envelope::PartialSuccess;
    ///
    /// let answer = PartialSuccess::new("2 appointment(s) synced successfully.");
    /// assert_eq!(
    ///     answer.to_response().body(),
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

    /// The whole response.
    #[must_use]
    pub fn to_response(&self) -> http::Response<Bytes> {
        let mut body = br#"{"message":"#.to_vec();
        json::push_str(&mut body, &self.message);
        body.extend_from_slice(br#","success":true,"code":200"#);
        let mut before: &[u8] = br#","warnings":["#;
        for warning in &self.warnings {
            body.extend_from_slice(before);
            json::push_str(&mut body, warning);
            before = b",";
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
