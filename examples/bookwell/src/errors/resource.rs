use errbook::ApiError;

/// Resource Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum ResourceError {
    /// Resource doesn't exist
    #[error("no route for {path}")]
    #[api_error(
        code = "not_found",
        status = 404,
        retry = "never",
        message = "The requested resource does not exist."
    )]
    NotFound {
        /// The path that no route matches.
        path: String,
    },

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
        message = "No therapist found with ID {id}."
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
        message = "No appointment found with ID {id}."
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
        message = "No customer found with ID {id}."
    )]
    Customer {
        /// As the client wrote it.
        id: String,
    },
}
