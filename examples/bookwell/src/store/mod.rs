//! The embedded database. One file a table; each function is one query.

pub(crate) mod api_keys;
pub(crate) mod appointments;
pub(crate) mod customers;
pub(crate) mod demo;
pub(crate) mod services;
pub(crate) mod therapists;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tokio::task::spawn_blocking;

use crate::errors::{Failure, Result};

/// How long a query waits for another process that holds the file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The one connection, used by one request at a time: an SQLite database has a single writer anyway.
#[derive(Clone)]
pub(crate) struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// Opens the file, or a database in memory; creates and fills what is new.
    pub(crate) fn open(file: Option<&Path>) -> rusqlite::Result<Self> {
        let mut connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.pragma_update(None, "foreign_keys", true)?;

        let setup = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version: i64 = setup.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version == 0 {
            setup.execute_batch(include_str!("schema.sql"))?;
            demo::fill(&setup)?;
        }
        setup.commit()?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Queries the database.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.run(|connection| work(connection)).await
    }

    /// Changes the database: everything that `work` does, or after an error nothing of it.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.run(|connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let connection = Arc::clone(&self.0);
        spawn_blocking(move || {
            // A panic under the lock rolled its transaction back: the connection is as good as before.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            work(&mut connection)
        })
        .await
        .map_err(Failure::from)?
    }
}
