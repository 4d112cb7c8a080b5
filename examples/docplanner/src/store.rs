//! The bookings.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use crate::errors::{ConflictError, Error, Failure, ResourceError};

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Patient {
    pub(crate) name: String,
    pub(crate) phone: String,
}

/// A patient in a slot: the day of the week and the hour, the next ones of that name.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Visit {
    pub(crate) doctor: String,
    pub(crate) slot: String,
    pub(crate) patient: Patient,
}

#[derive(Serialize)]
pub(crate) struct Booking {
    id: u64,
    #[serde(flatten)]
    visit: Visit,
}

pub(crate) struct Store {
    file: Option<PathBuf>,
    visits: Mutex<BTreeMap<u64, Visit>>,
}

impl Store {
    /// Reads the file; one that is not there yet comes with the first booking.
    pub(crate) fn open(file: Option<PathBuf>) -> io::Result<Self> {
        let visits = match file.as_ref().map(fs::read) {
            Some(Ok(text)) => serde_json::from_slice(&text)?,
            Some(Err(error)) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => BTreeMap::new(),
        };
        Ok(Self {
            file,
            visits: Mutex::new(visits),
        })
    }

    pub(crate) fn booking(&self, id: u64) -> Result<Booking, ResourceError> {
        match self.lock().get(&id).cloned() {
            Some(visit) => Ok(Booking { id, visit }),
            None => Err(ResourceError::Booking { id }),
        }
    }

    pub(crate) fn is_free(&self, doctor: &str, slot: &str) -> bool {
        is_free(&self.lock(), doctor, slot)
    }

    /// Of two who want the same slot, one gets it.
    pub(crate) fn book(&self, visit: Visit) -> Result<Booking, Error> {
        let mut visits = self.lock();
        if !is_free(&visits, &visit.doctor, &visit.slot) {
            return Err(ConflictError::taken(visit.slot).into());
        }
        let id = visits.last_key_value().map_or(1, |(last, _)| last + 1);
        let mut changed = visits.clone();
        changed.insert(id, visit.clone());
        self.save(&changed)?;
        *visits = changed;
        Ok(Booking { id, visit })
    }

    pub(crate) fn cancel(&self, id: u64) -> Result<(), Error> {
        let mut visits = self.lock();
        let mut changed = visits.clone();
        changed.remove(&id).ok_or(ResourceError::Booking { id })?;
        self.save(&changed)?;
        *visits = changed;
        Ok(())
    }

    /// Few and small, so the disk may hold up the request.
    fn save(&self, visits: &BTreeMap<u64, Visit>) -> Result<(), Failure> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        // Renaming makes it all or nothing: a full disk does not cost the old file.
        let beside = file.with_extension("new");
        fs::write(
            &beside,
            serde_json::to_vec(visits).map_err(io::Error::from)?,
        )?;
        Ok(fs::rename(&beside, file)?)
    }

    /// A panic under the lock leaves the old bookings as they were.
    fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, Visit>> {
        self.visits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_free(visits: &BTreeMap<u64, Visit>, doctor: &str, slot: &str) -> bool {
    !visits
        .values()
        .any(|visit| visit.doctor == doctor && visit.slot == slot)
}
