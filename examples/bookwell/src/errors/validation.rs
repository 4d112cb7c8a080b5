use errbook::ApiError;
use schemars::JsonSchema;
use serde::Serialize;

/// Validation Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum ValidationError {
    /// Request format is invalid
    #[error("invalid request: {}: {reason}", field.as_deref().unwrap_or("body"))]
    #[api_error(
        code = "invalid_request",
        status = 400,
        retry = "never",
        details,
        message = "The request was invalid or cannot be served.",
        help = "Correct the field, or the body as a whole where none is named."
    )]
    InvalidRequest {
        /// The member of the body at fault; absent when it is the body as a whole.
        #[api_error(example = "customer.email")]
        field: Option<String>,
        /// What is asked of it.
        #[api_error(example = "Has the wrong type or format")]
        reason: &'static str,
    },

    /// Required parameter missing
    #[error("missing parameter {parameter}")]
    #[api_error(
        code = "missing_parameter",
        status = 400,
        retry = "never",
        details,
        message = "The required parameter {parameter} is missing.",
        help = "Add the parameter."
    )]
    MissingParameter {
        /// The name of the body member or query parameter.
        #[api_error(example = "start_time")]
        parameter: &'static str,
    },

    /// Parameter value is invalid
    #[error("invalid parameter {parameter}: {reason}")]
    #[api_error(
        code = "invalid_parameter",
        status = 400,
        retry = "never",
        details,
        message = "The value of the parameter {parameter} is invalid.",
        help = "Correct the parameter; the reason says how."
    )]
    InvalidParameter {
        /// The name of the path or query parameter.
        #[api_error(example = "limit")]
        parameter: String,
        /// What is asked of it.
        #[api_error(example = "Must be from 1 to 100")]
        reason: &'static str,
    },

    /// Multiple validation failures
    #[error("invalid fields: {}", names(errors))]
    #[api_error(
        code = "validation_error",
        status = 422,
        retry = "never",
        details,
        message = "The request contains invalid data.",
        help = "Every field that has to change is listed, so one correction is enough."
    )]
    Failed {
        /// All of them, in the order of the documentation.
        #[api_error(schema, example = [FieldError { field: "customer.email", message: "Invalid email format" }])]
        errors: Vec<FieldError>,
    },
}

/// One field of a body that breaks its rule.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FieldError {
    /// The path of the field, with dots between the names: `customer.email`.
    pub field: &'static str,
    /// What is asked of it.
    pub message: &'static str,
}

fn names(errors: &[FieldError]) -> String {
    let names: Vec<_> = errors.iter().map(|error| error.field).collect();
    names.join(", ")
}
