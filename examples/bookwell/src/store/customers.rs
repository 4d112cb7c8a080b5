//! Who the appointments are for.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::errors::{ResourceError, Result};

#[derive(Serialize)]
pub(crate) struct Customer {
    pub(crate) id: String,
    name: String,
    email: String,
    pub(crate) blocked: bool,
}

impl Customer {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            email: row.get("email")?,
            blocked: row.get("blocked")?,
        })
    }
}

pub(crate) fn get(db: &Connection, id: &str) -> Result<Customer> {
    let found = db
        .query_row(
            "SELECT id, name, email, blocked FROM customers WHERE id = ?1",
            [id],
            Customer::from_row,
        )
        .optional()?;
    Ok(found.ok_or_else(|| ResourceError::Customer { id: id.to_owned() })?)
}

/// Whether the customer is new, and the one whom this address belongs to.
pub(crate) fn find_or_create(
    db: &Connection,
    name: &str,
    email: &str,
) -> rusqlite::Result<(bool, Customer)> {
    let created = db.execute(
        "INSERT INTO customers (name, email) VALUES (?1, ?2) ON CONFLICT (email) DO NOTHING",
        [name, email],
    )?;
    let customer = db.query_row(
        "SELECT id, name, email, blocked FROM customers WHERE email = ?1",
        [email],
        Customer::from_row,
    )?;
    Ok((created == 1, customer))
}
