//! The appointments, by EHR and ID: sending one again replaces it, so that a repeat does no harm.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

type Appointments = BTreeMap<String, BTreeMap<String, Value>>;

pub(crate) struct Store {
    file: Option<PathBuf>,
    appointments: Mutex<Appointments>,
}

impl Store {
    /// Reads the file; one that is not there yet comes with the first appointment.
    pub(crate) fn open(file: Option<PathBuf>) -> io::Result<Self> {
        let appointments = match file.as_ref().map(fs::read) {
            Some(Ok(text)) => serde_json::from_slice(&text)?,
            Some(Err(error)) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => Appointments::new(),
        };
        Ok(Self {
            file,
            appointments: Mutex::new(appointments),
        })
    }

    /// Keeps all of them, or after an error none. Blocks on the disk.
    pub(crate) fn save(&self, ehr: String, batch: Vec<(String, Value)>) -> io::Result<()> {
        // A panic under the lock leaves the old appointments as they were.
        let mut kept = self
            .appointments
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let mut new = kept.clone();
        new.entry(ehr).or_default().extend(batch);
        if let Some(file) = &self.file {
            // Renaming is what makes it all or nothing: a full disk does not cost the old file.
            let beside = file.with_extension("new");
            fs::write(&beside, serde_json::to_vec(&new)?)?;
            fs::rename(&beside, file)?;
        }
        *kept = new;
        Ok(())
    }
}
