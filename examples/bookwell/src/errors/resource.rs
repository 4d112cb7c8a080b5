use errbook::ApiError;

/// Resource Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum ResourceError {
    /// Resource doesn't exist
    #[error("no such resource")]
    #[api_error(
        code = "not_found",
        status = 404,
        retry = "never",
        message = "The requested resource does not exist.",
        help = "Check the path for typing errors."
    )]
    NotFound,

    /// Service ID invalid
    #[error("no service {id}")]
    #[api_error(
        code = "service_not_found",
        status = 404,
        retry = "never",
        message = "No service found with ID {id}.",
        help = "GET /v1/services lists the services."
    )]
    Service {
        /// As the client wrote it.
        id: String,
    },

    /// Therapist ID invalid
    #[error("no therapist {id}")]
    #[api_error(
        code = "therapist_not_found",
        status = 404,
        retry = "never",
        message = "No therapist found with ID {id}.",
        help = "Check the ID for typing errors."
    )]
    Therapist {
        /// As the client wrote it.
        id: String,
    },

    /// Appointment ID invalid
    #[error("no appointment {id}")]
    #[api_error(
        code = "appointment_not_found",
        status = 404,
        retry = "never",
        message = "No appointment found with ID {id}.",
        help = "Check the ID, or book a new appointment."
    )]
    Appointment {
        /// As the client wrote it.
        id: String,
    },

    /// Customer ID invalid
    #[error("no customer {id}")]
    #[api_error(
        code = "customer_not_found",
        status = 404,
        retry = "never",
        message = "No customer found with ID {id}.",
        help = "Check the ID, or create the customer with POST /v1/customers."
    )]
    Customer {
        /// As the client wrote it.
        id: String,
    },
}
