//! What a client sends to book, read and checked.

use jiff::Timestamp;
use serde::Deserialize;

use super::calendar;
use crate::errors::{BookingError, Result, ValidationError};
use crate::input::{Failures, is_email, required};

/// A customer as the client writes one.
#[derive(Deserialize)]
pub(crate) struct CustomerBody {
    name: Option<String>,
    email: Option<String>,
}

/// A customer whose name and address may be stored.
pub(crate) struct NewCustomer {
    pub(crate) name: String,
    pub(crate) email: String,
}

impl CustomerBody {
    pub(crate) fn check(self) -> Result<NewCustomer> {
        let mut failures = Failures::default();
        let customer = self.read(["name", "email"], &mut failures)?;
        failures.finish()?;
        Ok(customer)
    }

    fn read(self, fields: [&'static str; 2], failures: &mut Failures) -> Result<NewCustomer> {
        let [name_field, email_field] = fields;
        let name = required(self.name, name_field)?;
        let email = required(self.email, email_field)?;
        if name.trim().is_empty() {
            failures.add(name_field, "Must not be empty");
        }
        if !is_email(&email) {
            failures.add(email_field, "Must be a valid email address");
        }
        Ok(NewCustomer { name, email })
    }
}

/// An appointment as the client asks for it.
#[derive(Deserialize)]
pub(crate) struct AppointmentBody {
    service_id: Option<String>,
    therapist_id: Option<String>,
    customer: Option<CustomerBody>,
    start_time: Option<Timestamp>,
}

/// An appointment that can be looked for in the calendar.
pub(crate) struct NewAppointment {
    pub(crate) service_id: String,
    pub(crate) therapist_id: String,
    pub(crate) customer: NewCustomer,
    pub(crate) start_time: Timestamp,
}

impl AppointmentBody {
    pub(crate) fn check(self, now: Timestamp) -> Result<NewAppointment> {
        let service_id = required(self.service_id, "service_id")?;
        let therapist_id = required(self.therapist_id, "therapist_id")?;
        let customer = required(self.customer, "customer")?;
        let start_time = required(self.start_time, "start_time")?;

        let mut failures = Failures::default();
        let customer = customer.read(["customer.name", "customer.email"], &mut failures)?;
        if start_time <= now {
            // The one thing wrong has a code of its own; among others it is listed with them.
            if failures.is_empty() {
                let requested_time = start_time;
                return Err(BookingError::Past { requested_time }.into());
            }
            failures.add("start_time", "Must be in the future");
        } else if !calendar::is_slot(start_time) {
            failures.add("start_time", "Must be on the hour");
        }
        failures.finish()?;
        Ok(NewAppointment {
            service_id,
            therapist_id,
            customer,
            start_time,
        })
    }
}

/// Another time for an appointment.
#[derive(Deserialize)]
pub(crate) struct MoveBody {
    start_time: Option<Timestamp>,
}

impl MoveBody {
    pub(crate) fn check(self, now: Timestamp) -> Result<Timestamp> {
        let start_time = required(self.start_time, "start_time")?;
        let reason = if start_time <= now {
            "Must be a future date"
        } else if !calendar::is_slot(start_time) {
            "Must be on the hour"
        } else {
            return Ok(start_time);
        };
        let field = Some("start_time".to_owned());
        Err(ValidationError::InvalidRequest { field, reason }.into())
    }
}
