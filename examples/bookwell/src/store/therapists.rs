//! Who gives the treatments, and when they work.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::errors::{ResourceError, Result};

#[derive(Serialize)]
pub(crate) struct Therapist {
    pub(crate) id: String,
    name: String,
    /// UTC.
    pub(crate) opens_hour: i8,
    pub(crate) closes_hour: i8,
}

impl Therapist {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            opens_hour: row.get("opens_hour")?,
            closes_hour: row.get("closes_hour")?,
        })
    }
}

pub(crate) fn get(db: &Connection, id: &str) -> Result<Therapist> {
    let found = db
        .query_row(
            "SELECT id, name, opens_hour, closes_hour FROM therapists WHERE id = ?1",
            [id],
            Therapist::from_row,
        )
        .optional()?;
    Ok(found.ok_or_else(|| ResourceError::Therapist { id: id.to_owned() })?)
}

/// Whether the therapist is on leave at that time.
pub(crate) fn is_absent(db: &Connection, id: &str, time: Timestamp) -> rusqlite::Result<bool> {
    db.query_row(
        "SELECT EXISTS (
            SELECT 1 FROM absences WHERE therapist_id = ?1 AND starts_at <= ?2 AND ?2 < ends_at
        )",
        (id, time),
        |row| row.get(0),
    )
}
