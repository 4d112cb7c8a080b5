//! What can be booked.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::errors::{ResourceError, Result};

#[derive(Serialize)]
pub(crate) struct Service {
    pub(crate) id: String,
    name: String,
    pub(crate) bookable: bool,
}

impl Service {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            bookable: row.get("bookable")?,
        })
    }
}

pub(crate) fn all(db: &Connection) -> rusqlite::Result<Vec<Service>> {
    db.prepare("SELECT id, name, bookable FROM services ORDER BY name")?
        .query_map([], Service::from_row)?
        .collect()
}

pub(crate) fn get(db: &Connection, id: &str) -> Result<Service> {
    let found = db
        .query_row(
            "SELECT id, name, bookable FROM services WHERE id = ?1",
            [id],
            Service::from_row,
        )
        .optional()?;
    Ok(found.ok_or_else(|| ResourceError::Service { id: id.to_owned() })?)
}
