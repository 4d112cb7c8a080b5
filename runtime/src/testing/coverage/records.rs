//! The file of the records.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::sync::{Mutex, PoisonError};

use errbook_contract::coverage::{self, Record};

use crate::Catalog;

/// Appends a record to the file of the catalog, unless this process has written the same before.
pub(super) fn add(catalog: &'static Catalog, record: Record) {
    static WRITTEN: Mutex<BTreeSet<(&str, Record)>> = Mutex::new(BTreeSet::new());
    let mut written = WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
    if !written.insert((catalog.name(), record.clone())) {
        return;
    }
    if let Err(error) = append(catalog.name(), &record) {
        // Past the test's capture: the report would lack the error.
        let _ = writeln!(
            io::stderr(),
            "errbook: the coverage cannot be written: {error}"
        );
    }
}

/// One write for the whole line, so that lines of several processes do not mix.
fn append(catalog: &str, record: &Record) -> io::Result<()> {
    let directory = coverage::directory();
    fs::create_dir_all(&directory)?;
    let file = coverage::file(&directory, catalog);
    let mut file = OpenOptions::new().create(true).append(true).open(file)?;
    let line = serde_json::to_string(record)? + "\n";
    file.write_all(line.as_bytes())
}
