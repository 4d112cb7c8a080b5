//! The cost of an error response, compared with the hand-written optimum and `(StatusCode, Json(struct))`; with the
//! argument `envelopes`, its cost with each preset envelope.
//!
//! Only the ratios count: the nanoseconds depend on the machine.

mod envelopes;
mod errors;
mod floor;
mod instructions;
mod json;
mod rows;
mod table;
mod times;

use errors::{BookingError, CASES};
use rows::ROWS;
use table::Table;

const BOOKINGS: Table<BookingError> = Table {
    name: "bookings",
    cases: CASES,
    rows: ROWS,
    rival: Some(("/Json", ROWS.len() - 1)),
};

fn main() {
    if BOOKINGS.repeat() || envelopes::ENVELOPES.repeat() {
        return;
    }
    if std::env::args().any(|argument| argument == envelopes::ENVELOPES.name) {
        envelopes::ENVELOPES.print();
    } else {
        BOOKINGS.print();
    }
}
