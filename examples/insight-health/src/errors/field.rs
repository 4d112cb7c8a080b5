use errbook::ApiError;
use errbook::envelope::FLAT;

/// Field errors
///
/// They travel as messages, in the list of a [`RequestError::Invalid`](super::RequestError::Invalid) or as the
/// warnings of a batch that went through in part.
#[derive(Debug, ApiError)]
#[api_error(envelope = FLAT)]
pub enum FieldError {
    /// An object is missing
    #[api_error(
        code = "object_required",
        status = 400,
        message = "appointments[{index}]: '{object}' object is required."
    )]
    Object {
        /// Which appointment of the batch.
        index: usize,
        /// The object's name.
        object: &'static str,
    },

    /// A field is missing
    #[api_error(
        code = "field_required",
        status = 400,
        message = "appointments[{index}].{field} is required."
    )]
    Required {
        /// Which appointment of the batch.
        index: usize,
        /// The field's path.
        field: &'static str,
    },

    /// A part of a name is missing
    #[api_error(
        code = "name_required",
        status = 400,
        message = "appointments[{index}].{field} is required (or provide 'name')."
    )]
    NameRequired {
        /// Which appointment of the batch.
        index: usize,
        /// The field's path.
        field: &'static str,
    },

    /// A date is missing
    #[api_error(
        code = "date_required",
        status = 400,
        message = "appointments[{index}].{field} is required. Format: MM/DD/YYYY."
    )]
    DateRequired {
        /// Which appointment of the batch.
        index: usize,
        /// The field's path.
        field: &'static str,
    },

    /// A date is none
    #[api_error(
        code = "date_invalid",
        status = 400,
        message = "appointments[{index}].{field} is invalid. Format: MM/DD/YYYY."
    )]
    NoDate {
        /// Which appointment of the batch.
        index: usize,
        /// The field's path.
        field: &'static str,
    },

    /// A field is not a string
    #[api_error(
        code = "string_required",
        status = 400,
        message = "appointments[{index}].{field} must be a string."
    )]
    NoText {
        /// Which appointment of the batch.
        index: usize,
        /// The field's path.
        field: &'static str,
    },
}
