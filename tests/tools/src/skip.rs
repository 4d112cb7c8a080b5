//! A test that is not run.

use std::fmt::Display;
use std::io::{self, Write};
use std::thread;

use crate::asked::nothing_may_be_skipped;

/// Says on the standard error, past the test harness, that the test of this thread is skipped.
///
/// # Panics
///
/// Where `CI` is set, so that no test passes there without having run.
#[track_caller]
pub fn skip(reason: impl Display) {
    let thread = thread::current();
    let test = thread.name().unwrap_or("a test");
    assert!(
        !nothing_may_be_skipped(),
        "{test} would be skipped, and CI is set: {reason}"
    );
    // An error means that nobody listens.
    let _ = writeln!(io::stderr(), "\nskipped: {test}: {reason}");
}
