//! Lists of errors as details of another error.

use serde::ser::{Error as _, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::ApiError;
use crate::envelope::Value;
use crate::render::shared_message::SharedMessage;
use crate::render::{body, guard, json};

/// Serializes a list of errors as their public messages; for `#[serde(serialize_with = "errbook::messages")]`.
///
/// ```
/// use errbook::{ApiError, envelope::FLAT};
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "required", status = 400, message = "{field} is required.")]
/// struct Required {
///     field: &'static str,
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "validation_failed", status = 400, envelope = FLAT, message = "Validation failed.", details)]
/// struct ValidationFailed {
///     #[serde(serialize_with = "errbook::messages")]
///     errors: Vec<Required>,
/// }
///
/// let error = ValidationFailed { errors: vec![Required { field: "patient.id" }] };
/// assert_eq!(
///     error.to_response().body(),
///     r#"{"message":"Validation failed.","errors":["patient.id is required."],"success":false,"code":400}"#,
/// );
/// ```
///
/// # Errors
///
/// Returns the serializer's errors.
pub fn messages<S, L, E>(errors: &L, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    L: ?Sized,
    for<'a> &'a L: IntoIterator<Item = &'a E>,
    E: ApiError,
{
    serialize_list(errors, serializer, |error: &E| {
        let message = error.occurrence().try_message();
        let message = message.unwrap_or_else(|failure| {
            guard::report(failure);
            error.definition().public_description().into()
        });
        Ok(message.into_owned())
    })
}

/// Serializes a list of errors as their bodies, each in its own envelope; for
/// `#[serde(serialize_with = "errbook::bodies")]`. A body that is a text becomes a string, one that is empty `null`.
/// Works with serde_json's serializers only.
///
/// ```
/// use errbook::ApiError;
///
/// errbook::envelope! {
///     /// One error of the list
///     pub const ITEM: "application/json" = { "code": code, "title": message };
///     /// The list
///     pub const ERRORS: "application/json" = { "errors": details.errors };
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "required", status = 400, envelope = ITEM, message = "{field} is required.")]
/// struct Required {
///     field: &'static str,
/// }
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "invalid", status = 400, envelope = ERRORS, details)]
/// struct Invalid {
///     #[serde(serialize_with = "errbook::bodies")]
///     errors: Vec<Required>,
/// }
///
/// let error = Invalid { errors: vec![Required { field: "patient.id" }] };
/// assert_eq!(
///     error.to_response().body(),
///     r#"{"errors":[{"code":"required","title":"patient.id is required."}]}"#,
/// );
/// ```
///
/// # Errors
///
/// Returns the serializer's errors.
pub fn bodies<S, L, E>(errors: &L, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    L: ?Sized,
    for<'a> &'a L: IntoIterator<Item = &'a E>,
    E: ApiError,
{
    serialize_list(errors, serializer, |error: &E| {
        let occurrence = error.occurrence();
        let mut failure = None;
        let compiled = occurrence.plan().get(occurrence.definition());
        let message = SharedMessage::new(&occurrence, compiled);
        let body = body::compose(&occurrence, compiled, &message, &mut failure);
        failure.into_iter().for_each(guard::report);
        let body = String::from_utf8(body.into()).map_err(S::Error::custom)?;
        let body = match occurrence.definition().envelope().layout() {
            Some(Value::Text(_)) => json::quoted(&body),
            Some(_) => body,
            None => "null".to_owned(),
        };
        RawValue::from_string(body).map_err(S::Error::custom)
    })
}

fn serialize_list<'a, S, L, E, T>(
    errors: &'a L,
    serializer: S,
    item: impl Fn(&E) -> Result<T, S::Error>,
) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    L: ?Sized,
    &'a L: IntoIterator<Item = &'a E>,
    E: 'a,
    T: Serialize,
{
    let mut list = serializer.serialize_seq(None)?;
    for error in errors {
        list.serialize_element(&item(error)?)?;
    }
    list.end()
}
