//! Finding an appointment its place in the calendar.

pub(crate) mod calendar;
pub(crate) mod request;

use jiff::Timestamp;
use rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE;
use rusqlite::{Connection, Transaction};

use self::request::NewAppointment;
use crate::errors::{BookingError, Result, ValidationError};
use crate::store::appointments::Appointment;
use crate::store::therapists::Therapist;
use crate::store::{appointments, customers, services, therapists};

/// Books an appointment, for a new customer or a known one.
pub(crate) fn book(
    db: &Transaction<'_>,
    new: &NewAppointment,
    now: Timestamp,
) -> Result<Appointment> {
    let start = new.start_time;
    let service = services::get(db, &new.service_id)?;
    if !service.bookable {
        return Err(BookingError::ServiceNotBookable {
            service: service.id,
        }
        .into());
    }
    let therapist = therapists::get(db, &new.therapist_id)?;
    let (_, customer) = customers::find_or_create(db, &new.customer.name, &new.customer.email)?;
    if customer.blocked {
        return Err(BookingError::CustomerBlocked {
            customer: customer.id,
        }
        .into());
    }
    check_open(db, &therapist, start, now)?;
    match appointments::insert(db, &service.id, &therapist.id, &customer.id, start) {
        Err(error) if is_conflict(&error) => {
            Err(explain_conflict(db, &therapist, &customer.id, start, now)?.into())
        }
        booked => Ok(booked?),
    }
}

/// Gives an appointment another time.
pub(crate) fn reschedule(
    db: &Transaction<'_>,
    id: &str,
    start: Timestamp,
    now: Timestamp,
) -> Result<Appointment> {
    let appointment = appointments::get(db, id)?;
    if appointment.cancelled_at.is_some() {
        let reason = "A cancelled appointment cannot be moved";
        return Err(ValidationError::InvalidRequest {
            field: None,
            reason,
        }
        .into());
    }
    let therapist = therapists::get(db, &appointment.therapist_id)?;
    check_open(db, &therapist, start, now)?;
    match appointments::set_start(db, id, start) {
        Err(error) if is_conflict(&error) => {
            let customer_id = &appointment.customer_id;
            Err(explain_conflict(db, &therapist, customer_id, start, now)?.into())
        }
        moved => Ok(moved?),
    }
}

fn check_open(
    db: &Connection,
    therapist: &Therapist,
    start: Timestamp,
    now: Timestamp,
) -> Result<()> {
    if start > calendar::end(now) {
        let max_days = calendar::MAX_DAYS_AHEAD;
        return Err(BookingError::LimitReached { max_days }.into());
    }
    if !calendar::works(db, therapist, start)? {
        return Err(BookingError::TherapistUnavailable {
            therapist: therapist.id.clone(),
            requested_time: start,
        }
        .into());
    }
    Ok(())
}

/// Whether one of the unique indexes on the appointments refused the row.
fn is_conflict(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == SQLITE_CONSTRAINT_UNIQUE)
}

/// What the refusal means: the customer's own appointment is in the way, or somebody else's.
fn explain_conflict(
    db: &Connection,
    therapist: &Therapist,
    customer_id: &str,
    requested_time: Timestamp,
    now: Timestamp,
) -> rusqlite::Result<BookingError> {
    if appointments::is_booked(db, customer_id, requested_time)? {
        return Ok(BookingError::Duplicate {
            customer: customer_id.to_owned(),
            requested_time,
        });
    }
    Ok(BookingError::SlotUnavailable {
        requested_time,
        next_available: calendar::next_available(db, therapist, requested_time, now)?,
    })
}
