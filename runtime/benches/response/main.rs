//! What an error response costs, against the hand-written optimum and `(StatusCode, Json(struct))`; with the argument
//! `envelopes`, what it costs under each preset.
//!
//! Only the ratios count: the nanoseconds are those of the machine.

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
    if instructions::repeat(&BOOKINGS) || instructions::repeat(&envelopes::ENVELOPES) {
        return;
    }
    match std::env::args().any(|argument| argument == envelopes::ENVELOPES.name) {
        true => envelopes::ENVELOPES.print(),
        false => BOOKINGS.print(),
    }
}
