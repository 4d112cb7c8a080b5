//! Slots of one hour, as far ahead as the calendar is open.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

use crate::store::therapists::Therapist;
use crate::store::{appointments, therapists};

pub(crate) const MAX_DAYS_AHEAD: u32 = 90;
const OPEN: SignedDuration = SignedDuration::from_hours(24 * MAX_DAYS_AHEAD as i64);
const SLOT: SignedDuration = SignedDuration::from_hours(1);

/// Whether a slot begins at that time.
pub(crate) fn is_slot(time: Timestamp) -> bool {
    time.as_nanosecond() % SLOT.as_nanos() == 0
}

/// Where the calendar ends.
pub(crate) fn end(now: Timestamp) -> Timestamp {
    now + OPEN
}

/// Whether the therapist works in that slot.
pub(crate) fn works(
    db: &Connection,
    therapist: &Therapist,
    slot: Timestamp,
) -> rusqlite::Result<bool> {
    let hour = slot.to_zoned(TimeZone::UTC).hour();
    Ok(
        (therapist.opens_hour..therapist.closes_hour).contains(&hour)
            && !therapists::is_absent(db, &therapist.id, slot)?,
    )
}

/// The therapist's first free slot behind `slot`.
pub(crate) fn next_available(
    db: &Connection,
    therapist: &Therapist,
    slot: Timestamp,
    now: Timestamp,
) -> rusqlite::Result<Option<Timestamp>> {
    let end = end(now);
    let mut next = slot + SLOT;
    while next <= end {
        if works(db, therapist, next)? && !appointments::is_taken(db, &therapist.id, next)? {
            return Ok(Some(next));
        }
        next += SLOT;
    }
    Ok(None)
}
