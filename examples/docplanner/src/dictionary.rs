//! The numbers that a partner may refuse a visit with, and what each tells the patient. Agreed on beforehand: the
//! partner's system sends them, the platform looks them up.

use errbook::ApiError;
use errbook::envelope::NUMERIC_CODE;

/// Why a practice refuses a visit
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, ApiError)]
#[api_error(envelope = NUMERIC_CODE)]
pub enum PartnerError {
    /// The patient has a visit on that day
    #[error("second visit on one day")]
    #[api_error(
        code = "second_visit",
        number = 1,
        status = 409,
        retry = "never",
        message = "You already have a visit on that day. Please choose another day."
    )]
    SecondVisit,

    /// The doctor is away
    #[error("doctor is away")]
    #[api_error(
        code = "doctor_away",
        number = 2,
        status = 409,
        retry = "never",
        message = "The doctor is away at that time. Please choose another time."
    )]
    DoctorAway,

    /// The doctor takes no new patients
    #[error("no new patients")]
    #[api_error(
        code = "no_new_patients",
        number = 3,
        status = 403,
        message = "The doctor takes no new patients at the moment. Please choose another doctor."
    )]
    NoNewPatients,

    /// The patient may not book online
    #[error("patient must call")]
    #[api_error(
        code = "call_the_practice",
        number = 4,
        status = 403,
        message = "This visit cannot be booked online. Please call the practice."
    )]
    CallThePractice,

    /// The request is not one of the booking flow
    #[error("request not understood")]
    #[api_error(
        code = "not_understood",
        number = 5,
        status = 400,
        message = "Your visit could not be booked. Please call the practice."
    )]
    NotUnderstood,
}
