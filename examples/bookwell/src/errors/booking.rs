use errbook::ApiError;
use jiff::Timestamp;

/// Booking Errors
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs_url = "/errors/{code}")]
pub enum BookingError {
    /// Time slot is not available
    #[error("slot {requested_time} is taken")]
    #[api_error(
        code = "slot_unavailable",
        status = 409,
        retry = "never",
        details,
        message = "The requested time slot is no longer available.",
        help = "Offer the time in next_available, if there is one."
    )]
    SlotUnavailable {
        /// The start of the slot that was asked for.
        #[api_error(schema, example = "2025-01-15T10:00:00Z")]
        requested_time: Timestamp,
        /// The therapist's next free slot behind it, as far as the calendar is open.
        #[api_error(schema, example = "2025-01-15T11:00:00Z")]
        next_available: Option<Timestamp>,
    },

    /// Therapist not available
    #[error("therapist {therapist} does not work at {requested_time}")]
    #[api_error(
        code = "therapist_unavailable",
        status = 409,
        retry = "never",
        message = "The therapist is not available at the requested time.",
        help = "GET /v1/therapists/{id} tells the working hours."
    )]
    TherapistUnavailable {
        /// The therapist's ID.
        therapist: String,
        /// The start of the slot that was asked for.
        requested_time: Timestamp,
    },

    /// Service not bookable
    #[error("service {service} is closed for booking")]
    #[api_error(
        code = "service_unavailable",
        status = 409,
        shared_code, // with the outage at 503
        retry = "never",
        message = "The requested service cannot be booked.",
        help = "Offer another service."
    )]
    ServiceNotBookable {
        /// The service's ID.
        service: String,
    },

    /// Cannot book past dates
    #[error("start time {requested_time} is in the past")]
    #[api_error(
        code = "past_booking",
        status = 400,
        retry = "never",
        message = "Appointments cannot be booked in the past.",
        help = "Offer a start time in the future."
    )]
    Past {
        /// The start of the slot that was asked for.
        requested_time: Timestamp,
    },

    /// Too far in advance
    #[error("start time is more than {max_days} days ahead")]
    #[api_error(
        code = "booking_limit_reached",
        status = 400,
        retry = "never",
        message = "Appointments can be booked at most {max_days} days in advance.",
        help = "Offer an earlier start time."
    )]
    LimitReached {
        /// How far ahead the calendar is open.
        max_days: u32,
    },

    /// Customer is blocked
    #[error("customer {customer} is blocked")]
    #[api_error(
        code = "customer_blocked",
        status = 403,
        retry = "never",
        message = "This customer cannot book appointments.",
        help = "Ask the customer to call the practice."
    )]
    CustomerBlocked {
        /// The customer's ID.
        customer: String,
    },

    /// Booking already exists
    #[error("customer {customer} already has an appointment at {requested_time}")]
    #[api_error(
        code = "duplicate_booking",
        status = 409,
        retry = "never",
        message = "The customer already has an appointment at this time.",
        help = "Show the customer the appointment that exists."
    )]
    Duplicate {
        /// The customer's ID.
        customer: String,
        /// The start of the slot that was asked for.
        requested_time: Timestamp,
    },
}
