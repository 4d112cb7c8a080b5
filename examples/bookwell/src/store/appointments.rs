//! The appointments. What is cancelled stays, but no longer holds its slot.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::errors::{ResourceError, Result};

#[derive(Serialize)]
pub(crate) struct Appointment {
    pub(crate) id: String,
    service_id: String,
    pub(crate) therapist_id: String,
    pub(crate) customer_id: String,
    start_time: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cancelled_at: Option<Timestamp>,
}

impl Appointment {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            service_id: row.get("service_id")?,
            therapist_id: row.get("therapist_id")?,
            customer_id: row.get("customer_id")?,
            start_time: row.get("start_time")?,
            cancelled_at: row.get("cancelled_at")?,
        })
    }
}

/// The next ones first; of one customer, or of all.
pub(crate) fn list(
    db: &Connection,
    customer_id: Option<&str>,
    limit: u32,
) -> rusqlite::Result<Vec<Appointment>> {
    db.prepare(
        "SELECT * FROM appointments WHERE ?1 IS NULL OR customer_id = ?1
         ORDER BY start_time LIMIT ?2",
    )?
    .query_map((customer_id, limit), Appointment::from_row)?
    .collect()
}

pub(crate) fn get(db: &Connection, id: &str) -> Result<Appointment> {
    let found = db
        .query_row(
            "SELECT * FROM appointments WHERE id = ?1",
            [id],
            Appointment::from_row,
        )
        .optional()?;
    Ok(found.ok_or_else(|| ResourceError::Appointment { id: id.to_owned() })?)
}

pub(crate) fn insert(
    db: &Connection,
    service_id: &str,
    therapist_id: &str,
    customer_id: &str,
    start_time: Timestamp,
) -> rusqlite::Result<Appointment> {
    db.query_row(
        "INSERT INTO appointments (service_id, therapist_id, customer_id, start_time)
         VALUES (?1, ?2, ?3, ?4) RETURNING *",
        (service_id, therapist_id, customer_id, start_time),
        Appointment::from_row,
    )
}

pub(crate) fn set_start(
    db: &Connection,
    id: &str,
    start_time: Timestamp,
) -> rusqlite::Result<Appointment> {
    db.query_row(
        "UPDATE appointments SET start_time = ?2 WHERE id = ?1 RETURNING *",
        (id, start_time),
        Appointment::from_row,
    )
}

/// Frees the slot; a second time changes nothing.
pub(crate) fn cancel(db: &Connection, id: &str) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE appointments SET cancelled_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
         WHERE id = ?1 AND cancelled_at IS NULL",
        [id],
    )?;
    Ok(())
}

/// Whether the therapist's slot is taken.
pub(crate) fn is_taken(
    db: &Connection,
    therapist_id: &str,
    start_time: Timestamp,
) -> rusqlite::Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM appointments
            WHERE therapist_id = ?1 AND start_time = ?2 AND cancelled_at IS NULL)",
        (therapist_id, start_time),
        |row| row.get(0),
    )
}

/// Whether the customer has an appointment at that time, with whomever.
pub(crate) fn is_booked(
    db: &Connection,
    customer_id: &str,
    start_time: Timestamp,
) -> rusqlite::Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM appointments
            WHERE customer_id = ?1 AND start_time = ?2 AND cancelled_at IS NULL)",
        (customer_id, start_time),
        |row| row.get(0),
    )
}
